import { pointer } from "../../src/pointer.js";
import { chainsOf } from "../../src/procurement/chain.js";
import type { Correction } from "../../src/procurement/correction.js";
import { exampleCorrection, exampleTender } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

type Moment = NonNullable<Correction["originalDeadline"]>;

/**
 * A correction that puts off a deadline which was never the one in force.
 *
 * What it calls the old deadline is the one of the notice, or of a correction before it. The time counts where both
 * print it.
 */
export const correctionMisstatesDeadline: RecordSetRule = {
  code: "across-records/correction-misstates-deadline",
  severity: "warning",
  title: { zh: "更正公告所写的原截止时间与原公告不同", en: "Correction of a deadline that was another" },
  message: {
    zh: "更正公告写原截止时间为 {stated}，原公告（及此前的更正）为 {inForce}",
    en: "the correction calls {stated} the old deadline; the notice, and corrections before it, have {inForce}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "the deadline of the notice", records: [exampleTender, exampleCorrection], findings: [] },
    {
      name: "another time of the day",
      records: [
        exampleTender,
        { ...exampleCorrection, originalDeadline: { date: "2024-03-22", time: "09:00" } },
      ],
      findings: ["/1/originalDeadline"],
    },
    {
      name: "only the day is printed",
      records: [exampleTender, { ...exampleCorrection, originalDeadline: { date: "2024-03-22" } }],
      findings: [],
    },
    {
      name: "the second correction starts from the first",
      records: [
        exampleTender,
        exampleCorrection,
        {
          ...exampleCorrection,
          publishedOn: "2024-03-11",
          originalDeadline: { date: "2024-03-25", time: "09:30" },
          correctedDeadline: { date: "2024-03-27", time: "09:30" },
        },
      ],
      findings: [],
    },
    {
      name: "the second correction starts from a day nobody had",
      records: [
        exampleTender,
        exampleCorrection,
        {
          ...exampleCorrection,
          publishedOn: "2024-03-11",
          originalDeadline: { date: "2024-03-26" },
          correctedDeadline: { date: "2024-03-27" },
        },
      ],
      findings: ["/2/originalDeadline"],
    },
  ],
  *check(records) {
    for (const { notices } of chainsOf(records)) {
      const inForce = new Map<number, Moment[]>();
      for (const { index, record, round } of notices) {
        const known = inForce.get(round) ?? [];
        inForce.set(round, known);
        if (record.recordType !== "procurement-correction") {
          if ("deadline" in record && record.deadline !== undefined) known.push(record.deadline);
          continue;
        }
        const { originalDeadline: stated, correctedDeadline } = record;
        const considered = known.slice(-lastFew);
        if (
          stated !== undefined &&
          considered.length > 0 &&
          !considered.some((moment) => isSame(moment, stated))
        ) {
          yield {
            at: pointer(index, "originalDeadline"),
            data: { stated: shown(stated), inForce: considered.map(shown).join("、") },
          };
        }
        if (correctedDeadline !== undefined) known.push(correctedDeadline);
      }
    }
  },
};

/** No procurement is put off more often. */
const lastFew = 20;

const isSame = (a: Moment, b: Moment): boolean =>
  a.date === b.date && (a.time === undefined || b.time === undefined || a.time === b.time);

const shown = ({ date, time }: Moment): string => (time === undefined ? date : `${date} ${time}`);
