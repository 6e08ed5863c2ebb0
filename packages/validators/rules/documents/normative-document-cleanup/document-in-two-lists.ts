import { cleanupLists } from "../../../src/documents/cleanup.js";
import { documentKey } from "../../../src/documents/document-key.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A document that stands in two lists, or twice in one.
 *
 * By its number, where it has one, else by its title.
 */
export const documentInTwoLists: Rule<"normative-document-cleanup"> = {
  code: "normative-document-cleanup/document-in-two-lists",
  severity: "error",
  title: { zh: "一份文件列了两处", en: "Document listed twice" },
  message: {
    zh: "“{document}”已列在“{list}”",
    en: "“{document}” already stands among those {listEn}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "once",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        kept: [{ title: "某办法", docNo: "某政民〔2019〕8号" }],
        repealed: [{ title: "某规定", docNo: "某政民〔2016〕30号" }],
      },
      findings: [],
    },
    {
      name: "kept and repealed",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        kept: [{ title: "某办法", docNo: "某政民〔2019〕8号" }],
        repealed: [{ title: "某办法", docNo: "某政民[2019]8号" }],
      },
      findings: ["/repealed/0"],
    },
    {
      name: "two documents with one title",
      record: {
        recordType: "normative-document-cleanup",
        unit: { name: "某某县民政局" },
        kept: [
          { title: "工作要点", docNo: "某政民〔2019〕8号" },
          { title: "工作要点", docNo: "某政民〔2020〕8号" },
        ],
      },
      findings: [],
    },
  ],
  *check(cleanup) {
    const seen = new Map<string, (typeof cleanupLists)[number]>();
    for (const list of cleanupLists) {
      for (const [index, document] of (cleanup[list.key] ?? []).entries()) {
        const key = documentKey(document);
        const before = seen.get(key);
        if (before === undefined) seen.set(key, list);
        else {
          const data = { document: document.title, list: before.zh, listEn: before.en };
          yield { at: pointer(list.key, index), data };
        }
      }
    }
  },
};
