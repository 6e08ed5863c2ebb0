import { exampleFeedback } from "../../../src/decisions/example-decision.js";
import { opinionsReceived } from "../../../src/decisions/opinions-received.js";
import type { Rule } from "../../../src/rule.js";

/** Adopted, partly adopted and not adopted are not as many as were received; or already more where one is not told. */
export const outcomesDoNotAddUp: Rule<"consultation-feedback"> = {
  code: "consultation-feedback/outcomes-do-not-add-up",
  severity: "error",
  title: { zh: "采纳情况与意见总数不符", en: "Outcomes do not add up" },
  message: {
    zh: "收到意见 {received} 条，采纳、部分采纳、未采纳合计 {sum} 条",
    en: "{received} opinions were received, the outcomes add up to {sum}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "five, one and two of eight", record: exampleFeedback, findings: [] },
    { name: "one not accounted for", record: { ...exampleFeedback, notAdopted: 1 }, findings: [""] },
    {
      name: "more adopted than received",
      record: { recordType: "consultation-feedback", title: "某某规划", total: 8, adopted: 9 },
      findings: [""],
    },
    {
      name: "how many were not adopted is not told",
      record: { recordType: "consultation-feedback", title: "某某规划", total: 16, adopted: 2 },
      findings: [],
      notRun: true,
    },
    {
      name: "nothing partly adopted, and that is left out",
      record: { recordType: "consultation-feedback", title: "某某规划", total: 3, adopted: 2, notAdopted: 1 },
      findings: [],
    },
  ],
  *check(record) {
    const { adopted, notAdopted, partlyAdopted } = record;
    const received = opinionsReceived(record);
    if (received === undefined) return;
    if (adopted === undefined && notAdopted === undefined && partlyAdopted === undefined) return;
    const sum = (adopted ?? 0) + (partlyAdopted ?? 0) + (notAdopted ?? 0);
    if (sum === received) return;
    const complete = adopted !== undefined && partlyAdopted !== undefined && notAdopted !== undefined;
    if (complete || sum > received) yield { at: "", data: { received, sum } };
    else yield outcomesUntold;
  },
};

const outcomesUntold = {
  notRun: {
    zh: "没有分别写明采纳、部分采纳、未采纳的条数",
    en: "the record does not tell how many were adopted, partly adopted and not adopted",
  },
};
