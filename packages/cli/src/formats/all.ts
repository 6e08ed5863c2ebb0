import type { ReportFormat } from "./format.js";

export const formatNames = ["stylish", "json", "ndjson", "sarif", "junit", "github", "csv"] as const;

export type FormatName = (typeof formatNames)[number];

/** Every report format; its code is loaded when it is asked for. */
export const formats: Readonly<Record<FormatName, () => Promise<ReportFormat>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./ndjson.js")).ndjson,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
  csv: async () => (await import("./csv.js")).csv,
};
