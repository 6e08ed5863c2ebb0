import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Where a recipient lives, more closely than the township, outside the village. One finding a list. */
export const addressBelowTownship: Rule<"assistance-notice"> = {
  code: "assistance-notice/address-below-township",
  severity: "warning",
  title: { zh: "地址细于乡镇、街道", en: "An address below the township" },
  message: {
    zh: "名单有 {count} 行的地址写到村组、门牌（第 {row} 行起），只应写到乡镇、街道",
    en: "{count} row(s), from row {row}, give an address below the township, which is as far as it should go",
  },
  basis: [{ source: "personal-information-protection-law", article: "第六条" }],
  since: "0.1.0",
  examples: [
    { name: "a township, a subdistrict", record: onWebsite("某某镇", "某某街道"), findings: [] },
    { name: "a group, a door", record: onWebsite("某某镇", "某某镇某村3组"), findings: ["/rows/1/township"] },
    {
      name: "among neighbours",
      record: { ...exampleNotice, rows: [{ name: "张某某", township: "某某村3组" }] },
      findings: [],
    },
  ],
  *check({ place, rows = [] }) {
    if (place === undefined || place === "village-board") return;
    const first = rows.findIndex(isClose);
    if (first === -1) return;
    yield {
      at: pointer("rows", first, "township"),
      data: { count: rows.filter(isClose).length, row: first + 1 },
    };
  },
};

function onWebsite(...townships: string[]): typeof exampleNotice {
  return {
    ...exampleNotice,
    place: "government-website",
    rows: townships.map((township) => ({ name: "张某某", township })),
  };
}

const closer = /[0-9０-９一二三四五六七八九十]+(组|号|室|栋|幢|单元|巷|弄)|(村|社区)$/;

const isClose = ({ township }: { readonly township?: string }): boolean =>
  township !== undefined && closer.test(township);
