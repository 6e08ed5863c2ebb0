import type { PackageOptions } from "../src/package.js";

export const metadata: PackageOptions = {
  uri: "https://example.gov.cn/ocds/2026-11.json",
  publishedAt: "2026-11-23T09:00:00+08:00",
  publisher: { name: "泉州市民政局" },
};
