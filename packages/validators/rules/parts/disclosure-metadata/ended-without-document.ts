import type { PartRule } from "../../../src/part-rule.js";

/**
 * A document that has lapsed or was repealed, without the day or, for a repeal, the document that repealed it.
 */
export const endedWithoutDocument: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/ended-without-document",
  severity: "warning",
  title: { zh: "失效或者废止没有写明日期和依据", en: "Ended without a day or a document" },
  message: {
    zh: "有效性是“{validity}”，没有写明{missing}",
    en: "the document is {validityEn}, {missingEn} not given",
  },
  basis: [{ source: "disclosure-pages" }],
  since: "0.1.0",
  examples: [
    { name: "in force", part: { validity: "in-force" }, findings: [] },
    { name: "lapsed, with the day", part: { validity: "lapsed", endedOn: "2021-12-31" }, findings: [] },
    {
      name: "repealed, with day and document",
      part: { validity: "repealed", endedOn: "2021-12-31", endedBy: { title: "关于废止部分文件的决定" } },
      findings: [],
    },
    { name: "lapsed without a day", part: { validity: "lapsed" }, findings: ["/validity"] },
    {
      name: "repealed by nothing",
      part: { validity: "repealed", endedOn: "2021-12-31" },
      findings: ["/validity"],
    },
  ],
  *check({ validity, endedOn, endedBy }) {
    if (validity !== "lapsed" && validity !== "repealed") return;
    const [zh, en] = validity === "lapsed" ? ["失效", "lapsed"] : ["废止", "repealed"];
    const missing = [
      ...(endedOn === undefined ? [["日期", "the day"] as const] : []),
      ...(validity === "repealed" && endedBy === undefined
        ? [["废止它的文件", "the repealing document"] as const]
        : []),
    ];
    if (missing.length === 0) return;
    yield {
      at: "/validity",
      data: {
        validity: zh,
        validityEn: en,
        missing: missing.map(([name]) => name).join("和"),
        missingEn: missing.map(([, name]) => name).join(" and "),
      },
    };
  },
};
