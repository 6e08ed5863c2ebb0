import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { isMasked } from "../../../src/assistance/masked-name.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Full names of recipients on a government website. One finding a list.
 *
 * Lists are posted in full in the village or community, as the procedure asks. On line the least that serves is a
 * masked name; some catalogues still ask for names, hence a warning.
 */
export const nameNotMasked: Rule<"assistance-notice"> = {
  code: "assistance-notice/name-not-masked",
  severity: "warning",
  title: { zh: "网上公示了完整姓名", en: "Full names on the website" },
  message: {
    zh: "网上名单有 {count} 行是完整姓名（第 {row} 行起）；请改为“张某某”“张*”，或者只在村、社区公示",
    en: "{count} row(s) of the list on the website, from row {row}, have full names: mask them, or post the list in the village only",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第六条" },
    { source: "social-assistance-interim-measures", article: "第六十一条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the board of the village",
      record: { ...exampleNotice, rows: [{ name: "张三" }] },
      findings: [],
    },
    {
      name: "on the website, masked",
      record: { ...exampleNotice, place: "government-website", rows: [{ name: "张某" }, { name: "李*" }] },
      findings: [],
    },
    {
      name: "on the website, in full",
      record: { ...exampleNotice, place: "government-website", rows: [{ name: "张某" }, { name: "李四" }] },
      findings: ["/rows/1/name"],
    },
  ],
  *check({ place, rows = [] }) {
    if (place !== "government-website") return;
    const isFull = ({ name }: { readonly name?: string }): boolean => name !== undefined && !isMasked(name);
    const first = rows.findIndex(isFull);
    if (first === -1) return;
    yield {
      at: pointer("rows", first, "name"),
      data: { count: rows.filter(isFull).length, row: first + 1 },
    };
  },
};
