import { pointer } from "../../src/pointer.js";
import { type Chain, chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { exampleCorrection, exampleTender } from "../../src/procurement/example-chain.js";
import type { NotEvaluated, RecordSetRule } from "../../src/rule.js";

const dated = (publishedOn: string) => ({
  ...exampleCorrection,
  originalNotice: { noticeType: "procurement-tender" as const, publishedOn },
});

/**
 * A correction that says the notice it corrects was first published later than it was.
 *
 * Sites show a notice later than it first came out, never earlier, so only a later day is a fault. Without the
 * notice it corrects, which it names by its kind, the rule is not run.
 */
export const correctionMisdatesNotice: RecordSetRule = {
  code: "across-records/correction-misdates-notice",
  severity: "warning",
  title: { zh: "更正公告写错首次公告日期", en: "Correction misdates the notice it corrects" },
  message: {
    zh: "更正公告写首次公告日期为 {stated}，原公告 {published} 已经发布",
    en: "the correction says the notice was first published on {stated}; it was out on {published}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "the day of the notice", records: [exampleTender, dated("2024-03-01")], findings: [] },
    {
      name: "a day before: the record is of another site",
      records: [exampleTender, dated("2024-02-29")],
      findings: [],
    },
    {
      name: "a day after",
      records: [exampleTender, dated("2024-03-02")],
      findings: ["/1/originalNotice/publishedOn"],
    },
    {
      name: "the second attempt was published on that day",
      records: [exampleTender, { ...exampleTender, publishedOn: "2024-03-05" }, dated("2024-03-02")],
      findings: [],
    },
    {
      name: "the notice is not among the records",
      records: [exampleCorrection, { ...exampleCorrection, publishedOn: "2024-03-08" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const latest = latestDays(chain);
      for (const { index, record } of noticesOf(chain, "procurement-correction")) {
        const { noticeType, publishedOn: stated } = record.originalNotice ?? {};
        if (noticeType === undefined || noticeType === "procurement-correction") continue;
        const published = latest.get(noticeType);
        if (published === undefined) yield { ...noticeMissing, at: pointer(index) };
        else if (stated !== undefined && published !== "" && stated > published) {
          yield { at: pointer(index, "originalNotice", "publishedOn"), data: { stated, published } };
        }
      }
    }
  },
};

/** The last day on which a notice of each kind came out; blank where one of them has no day. */
const latestDays = ({ notices }: Chain): Map<string, string> => {
  const latest = new Map<string, string>();
  for (const { record } of notices) {
    const { recordType, publishedOn = "" } = record;
    const known = latest.get(recordType) ?? publishedOn;
    latest.set(
      recordType,
      known === "" || publishedOn === "" ? "" : known > publishedOn ? known : publishedOn,
    );
  }
  return latest;
};

const noticeMissing: NotEvaluated = {
  notRun: {
    zh: "没有给出所更正的公告",
    en: "the notice that it corrects is not among the records",
  },
};
