import { dueBy, takenLate } from "../../src/deadline.js";
import { placed } from "../../src/procurement/attempts.js";
import { type Award, awardsOf } from "../../src/procurement/awards.js";
import { chainsOf } from "../../src/procurement/chain.js";
import { ownContracts } from "../../src/procurement/contracted-amounts.js";
import { exampleContract, exampleResult } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A contract signed more than thirty days after the result was published.
 *
 * Contract notices do not date the award letter, which goes out with the result; where one does, its own rule counts
 * from that day. That both are of one day is an inference, so it is a warning.
 */
export const contractSignedLateAfterResult: RecordSetRule = {
  code: "across-records/contract-signed-late-after-result",
  severity: "warning",
  title: { zh: "合同签订距结果公告超过三十日", en: "Contract signed more than thirty days after the result" },
  message: {
    zh: "结果 {trigger} 公告，中标、成交通知书应同时发出，最迟应在 {due} 签订合同，实际 {taken} 才签订",
    en: "the result was published on {trigger}, and the award letter goes out with it: the contract was due by {due} and was signed on {taken}",
  },
  basis: [
    { source: "government-procurement-law", article: "第四十六条" },
    { source: "government-procurement-regulation", article: "第四十三条第二款" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "the thirtieth day",
      records: [exampleResult, { ...exampleContract, dateSigned: "2024-04-26" }],
      findings: [],
    },
    {
      name: "the thirtieth day on a working Sunday, so that the day after is late",
      records: [
        { ...exampleResult, publishedOn: "2024-03-29" },
        { ...exampleContract, dateSigned: "2024-04-29" },
      ],
      findings: ["/1/dateSigned"],
    },
    {
      name: "the notice dates the letter itself",
      records: [
        exampleResult,
        { ...exampleContract, awardLetterDate: "2024-04-08", dateSigned: "2024-05-06" },
      ],
      findings: [],
    },
    {
      name: "the day of the result is not known",
      records: [
        { recordType: "procurement-result", projectNumber: "A1", lots: exampleResult.lots },
        { ...exampleContract, projectNumber: "A1", dateSigned: "2024-05-06" },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    for (const chain of chainsOf(records)) {
      const contracts = ownContracts(chain);
      if (contracts.length === 0) continue;
      const awards = awardsOf(chain);
      const resultDays = new Map<readonly Award[], string | undefined>();
      for (const contract of contracts) {
        const { suppliers, awardLetterDate, dateSigned } = contract.record;
        const won = awards.to(suppliers);
        if (awardLetterDate !== undefined || dateSigned === undefined || won.length === 0) continue;
        if (!resultDays.has(won)) resultDays.set(won, lastResultDay(won));
        yield* placed(
          contract,
          takenLate({
            trigger: {
              date: resultDays.get(won),
              name: { zh: "结果公告的发布日期", en: "the day the result was published" },
            },
            taken: { date: dateSigned, name: { zh: "合同签订日期", en: "the day of signing" } },
            at: "/dateSigned",
            due: (trigger) => dueBy(context, "procurement-contract-signing", trigger),
          }),
        );
      }
    }
  },
};

/** `undefined` where one of the results has no day: it may be the last. */
const lastResultDay = (won: readonly Award[]): string | undefined => {
  const days = won.map(({ result }) => result.record.publishedOn);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
};
