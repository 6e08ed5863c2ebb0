import { pointer } from "../../src/pointer.js";
import { chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { exampleResult } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

const number = "[350521]XX[DY]2024001";
const publicity = {
  recordType: "procurement-single-source",
  projectNumber: number,
  projectName: "殡葬管理信息系统维护",
  publishedOn: "2024-03-01",
  publicityPeriod: { from: "2024-03-01", to: "2024-03-11" },
} as const;
const resultOn = (evaluationDate: string) => ({
  ...exampleResult,
  projectNumber: number,
  projectName: publicity.projectName,
  evaluationDate,
});

/**
 * A single-source procurement carried out before its publicity was over.
 *
 * The publicity asks whether others can supply; its answer has to be awaited. The provision that was read says how
 * long it lasts, not that the procurement waits: a warning.
 */
export const singleSourcePublicityLate: RecordSetRule = {
  code: "across-records/single-source-publicity-late",
  severity: "warning",
  title: { zh: "单一来源公示未结束即采购", en: "Single source used before its publicity was over" },
  message: {
    zh: "单一来源公示到 {publicity} 才结束，{taken} 已经评审或者成交",
    en: "the publicity of the single source ran until {publicity}; the procurement took place on {taken}",
  },
  basis: [
    { source: "government-procurement-regulation", article: "第三十八条" },
    { source: "procurement-non-tender-measures", article: "第三十八条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "the day after the publicity", records: [publicity, resultOn("2024-03-12")], findings: [] },
    {
      name: "its last day",
      records: [publicity, resultOn("2024-03-11")],
      findings: ["/1/evaluationDate"],
    },
    {
      name: "linked by purchaser and name, as publicities often have no number yet",
      records: [
        {
          recordType: "procurement-single-source",
          purchaser: { name: "某某县社会福利中心" },
          projectName: publicity.projectName,
          publishedOn: "2024-03-13",
        },
        resultOn("2024-03-12"),
      ],
      findings: ["/1/evaluationDate"],
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      const ends = noticesOf(chain, "procurement-single-source").map(
        ({ record }) => record.publicityPeriod?.to ?? record.publishedOn,
      );
      const end = ends.filter((day) => day !== undefined).sort()[0];
      if (end === undefined) continue;
      for (const { index, record } of noticesOf(chain, "procurement-result")) {
        const step = (["evaluationDate", "awardDate", "publishedOn"] as const).find(
          (key) => record[key] !== undefined,
        );
        const taken = step === undefined ? undefined : record[step];
        if (step === undefined || taken === undefined || taken > end) continue;
        yield { at: pointer(index, step), data: { publicity: end, taken } };
      }
    }
  },
};
