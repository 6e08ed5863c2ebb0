import type { ReportDocument } from "@zwgk/validators";
import { readPublished } from "./published.js";

/** What reports say they were made by. */
export const tool: ReportDocument["tool"] = {
  name: "zwgk",
  version: (readPublished("@zwgk/cli/package.json") as { version: string }).version,
};
