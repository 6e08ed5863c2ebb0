import { pointer } from "../../src/pointer.js";
import { type Attempt, attemptsOf } from "../../src/procurement/attempts.js";
import { type Award, awardsOf } from "../../src/procurement/awards.js";
import { type Chain, chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { ownContracts } from "../../src/procurement/contracted-amounts.js";
import {
  exampleAcceptance,
  exampleContract,
  exampleCorrection,
  exampleResult,
  exampleTender,
} from "../../src/procurement/example-chain.js";
import { publicationDay } from "../../src/procurement/steps.js";
import type { RecordSetRule, Violation } from "../../src/rule.js";

/**
 * A step of one notice dated before the step of another notice that leads to it; the same day is in order.
 *
 * Notice, correction, deadline as it now stands, evaluation, award, contract, acceptance. Days of publication after
 * the award do not count: sites show notices later than they came out.
 */
export const noticesOutOfOrder: RecordSetRule = {
  code: "across-records/notices-out-of-order",
  severity: "error",
  title: { zh: "各公告的日期先后颠倒", en: "Dates of the notices out of order" },
  message: {
    zh: "{later}是 {laterDate}，早于{earlier}的 {earlierDate}",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "evaluated on the day of the corrected deadline, and so on",
      records: [exampleTender, exampleCorrection, exampleResult, exampleContract, exampleAcceptance],
      findings: [],
    },
    {
      name: "evaluated before the corrected deadline",
      records: [exampleTender, exampleCorrection, { ...exampleResult, evaluationDate: "2024-03-24" }],
      findings: ["/2/evaluationDate"],
    },
    {
      name: "corrected before the notice",
      records: [exampleTender, { ...exampleCorrection, correctedOn: "2024-02-29" }],
      findings: ["/1/correctedOn"],
    },
    {
      name: "signed on the day of the award, and the day before",
      records: [
        exampleResult,
        { ...exampleContract, dateSigned: "2024-03-26" },
        { ...exampleContract, contractNumber: "HT-2024-002", dateSigned: "2024-03-25" },
      ],
      findings: ["/2/dateSigned"],
    },
    {
      name: "accepted before it was signed",
      records: [exampleContract, { ...exampleAcceptance, acceptance: { date: "2024-04-09" } }],
      findings: ["/1/acceptance/date"],
    },
  ],
  *check(records) {
    for (const chain of chainsOf(records)) {
      for (const attempt of attemptsOf(chain)) yield* beforeAward(attempt);
      yield* afterAward(chain);
    }
  },
};

interface Step {
  readonly index: number;
  readonly at: readonly string[];
  readonly name: string;
  readonly date: string | undefined;
}

/** At most one finding: the first of the earlier steps, in their order, that a step comes before. */
function* misplaced(later: Step, earlier: readonly (Step | undefined)[]): Generator<Violation> {
  const { date } = later;
  if (date === undefined) return;
  for (const step of earlier) {
    if (step?.date === undefined || date >= step.date) continue;
    yield {
      at: pointer(later.index, ...later.at),
      data: { later: later.name, laterDate: date, earlier: step.name, earlierDate: step.date },
    };
    return;
  }
}

function* beforeAward({ invitation, corrections, results }: Attempt): Generator<Violation> {
  if (invitation === undefined) return;
  const { index, record } = invitation;
  const notice: Step = {
    index,
    at: ["publishedOn"],
    name: "采购公告的发布日期 publishedOn",
    date: publicationDay(record).date,
  };
  for (const correction of corrections) {
    const key = correction.record.correctedOn === undefined ? "publishedOn" : "correctedOn";
    const day = correction.record[key];
    yield* misplaced({ index: correction.index, at: [key], name: `更正日期 ${key}`, date: day }, [notice]);
  }
  const moved = corrections.findLast((correction) => correction.record.correctedDeadline !== undefined);
  const deadline: Step =
    moved === undefined
      ? { index, at: ["deadline"], name: "截止时间 deadline", date: record.deadline?.date }
      : {
          index: moved.index,
          at: ["correctedDeadline"],
          name: "更正后截止时间 correctedDeadline",
          date: moved.record.correctedDeadline?.date,
        };
  for (const result of results) {
    const key = (["evaluationDate", "awardDate", "publishedOn"] as const).find(
      (step) => result.record[step] !== undefined,
    );
    if (key === undefined) continue;
    const name = `${resultSteps[key]} ${key}`;
    yield* misplaced({ index: result.index, at: [key], name, date: result.record[key] }, [notice, deadline]);
  }
}

const resultSteps = {
  evaluationDate: "评审日期",
  awardDate: "定标日期",
  publishedOn: "结果公告的发布日期",
} as const;

function* afterAward(chain: Chain): Generator<Violation> {
  const awards = awardsOf(chain);
  const firstAwards = new Map<readonly Award[], Step | undefined>();
  const signed = new Map<string, Step>();
  for (const { index, record } of ownContracts(chain)) {
    const step: Step = {
      index,
      at: ["dateSigned"],
      name: "合同签订日期 dateSigned",
      date: record.dateSigned,
    };
    if (record.contractNumber !== undefined) signed.set(record.contractNumber, step);
    const won = awards.to(record.suppliers);
    const first = firstAwards.get(won) ?? firstAward(won);
    firstAwards.set(won, first);
    yield* misplaced(step, [first]);
  }
  for (const { index, record } of noticesOf(chain, "procurement-acceptance")) {
    const { contractNumber, acceptance } = record;
    yield* misplaced(
      { index, at: ["acceptance", "date"], name: "验收日期 acceptance.date", date: acceptance.date },
      [contractNumber === undefined ? undefined : signed.get(contractNumber)],
    );
  }
}

/** The earliest of the days on which awards were made, so that only what is wrong for all of them is found. */
const firstAward = (won: readonly Award[]): Step | undefined =>
  won
    .map(({ result }): Step => {
      const { awardDate, evaluationDate } = result.record;
      const key = awardDate === undefined ? "evaluationDate" : "awardDate";
      return {
        index: result.index,
        at: [key],
        name: `${resultSteps[key]} ${key}`,
        date: awardDate ?? evaluationDate,
      };
    })
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))[0];
