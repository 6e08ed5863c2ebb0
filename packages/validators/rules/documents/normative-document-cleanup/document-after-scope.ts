import { cleanupLists } from "../../../src/documents/cleanup.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A document made after the day up to which documents were cleaned up.
 */
export const documentAfterScope: Rule<"normative-document-cleanup"> = {
  code: "normative-document-cleanup/document-after-scope",
  severity: "warning",
  title: { zh: "清理范围之外的文件", en: "Document outside the scope" },
  message: {
    zh: "“{document}”成文于 {signedOn}，在清理范围截止日期 {scopeUntil} 之后",
    en: "“{document}” is of {signedOn}, after the last day of the clean-up, {scopeUntil}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        scopeUntil: "2023-12-31",
        kept: [{ title: "某办法", signedOn: "2023-12-31" }],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        scopeUntil: "2023-12-31",
        kept: [{ title: "某办法", signedOn: "2024-01-01" }],
      },
      findings: ["/kept/0"],
    },
  ],
  *check(cleanup) {
    const { scopeUntil } = cleanup;
    if (scopeUntil === undefined) return;
    for (const { key } of cleanupLists) {
      for (const [index, { title, signedOn }] of (cleanup[key] ?? []).entries()) {
        if (signedOn === undefined || signedOn <= scopeUntil) continue;
        yield { at: pointer(key, index), data: { document: title, signedOn, scopeUntil } };
      }
    }
  },
};
