import type { Rule } from "../../../src/rule.js";

/** Framework agreements are a method of procurement from this day. */
const measuresInForce = "2022-03-01";

/** A framework agreement from before there were any: what it was then called is agreed supply. */
export const kindBeforeItsMeasures: Rule<"procurement-framework-award"> = {
  code: "procurement-framework-award/kind-before-its-measures",
  severity: "warning",
  title: { zh: "公告日期早于框架协议采购方式施行", en: "Framework agreement before the method existed" },
  message: {
    zh: "公告日期是 {published}，框架协议采购方式自 2022-03-01 起施行；此前应为协议供货或者定点采购，请核对种类或者日期",
    en: "the notice is of {published}, framework agreements exist from 2022-03-01; before it was agreed or designated supply: check kind or date",
  },
  basis: [{ source: "framework-agreement-measures" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the first day",
      record: {
        recordType: "procurement-framework-award",
        kind: "framework-agreement",
        publishedOn: "2022-03-01",
        lots: [{ suppliers: [] }],
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "procurement-framework-award",
        kind: "open-framework-agreement",
        publishedOn: "2022-02-28",
        lots: [{ suppliers: [] }],
      },
      findings: ["/kind"],
    },
    {
      name: "designated suppliers of 2016",
      record: {
        recordType: "procurement-framework-award",
        kind: "designated-supplier",
        publishedOn: "2016-09-12",
        lots: [{ suppliers: [] }],
      },
      findings: [],
    },
  ],
  *check({ kind, publishedOn }) {
    if (kind === undefined || kind === "agreed-supply" || kind === "designated-supplier") return;
    if (publishedOn !== undefined && publishedOn < measuresInForce) {
      yield { at: "/kind", data: { published: publishedOn } };
    }
  },
};
