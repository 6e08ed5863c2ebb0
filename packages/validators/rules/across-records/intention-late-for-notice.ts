import { dueBy, takenLate } from "../../src/deadline.js";
import { placed } from "../../src/procurement/attempts.js";
import { chainsOf, noticesOf } from "../../src/procurement/chain.js";
import { exampleIntention, exampleTender } from "../../src/procurement/example-chain.js";
import { publicationDay } from "../../src/procurement/steps.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * An intention published less than thirty days before the notice that invited suppliers.
 *
 * The two meet by purchaser and name of the project, where each is there once. Urgent purchases may do without.
 */
export const intentionLateForNotice: RecordSetRule = {
  code: "across-records/intention-late-for-notice",
  severity: "warning",
  title: { zh: "采购意向公开距采购公告不足三十日", en: "Intention less than thirty days before the notice" },
  message: {
    zh: "采购公告 {trigger} 发布，意向最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "suppliers were invited on {trigger}: the intention was due by {due} and was published on {taken}",
  },
  basis: [{ source: "procurement-intention-notice-2020", article: "三" }],
  since: "0.1.0",
  examples: [
    {
      name: "thirty days before",
      records: [{ ...exampleIntention, publishedOn: "2024-01-31" }, exampleTender],
      findings: [],
    },
    {
      name: "twenty-nine days before",
      records: [{ ...exampleIntention, publishedOn: "2024-02-01" }, exampleTender],
      findings: ["/0/publishedOn"],
    },
    {
      name: "two projects of one name: which of them is not known",
      records: [
        { ...exampleIntention, publishedOn: "2024-02-01" },
        exampleTender,
        { ...exampleTender, projectNumber: "[350521]XX[GK]2024009" },
      ],
      findings: [],
    },
    {
      name: "a project of another name",
      records: [
        { ...exampleIntention, publishedOn: "2024-02-01", projects: [{ name: "福利院病床采购项目" }] },
        exampleTender,
      ],
      findings: [],
    },
    {
      name: "the day of the intention is not known",
      records: [
        {
          recordType: "procurement-intention",
          purchaser: { name: "某某县社会福利中心" },
          projects: exampleIntention.projects,
        },
        exampleTender,
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    for (const chain of chainsOf(records)) {
      if (chain.intendedProject === undefined) continue;
      const [intention] = noticesOf(chain, "procurement-intention");
      const [invitation] = noticesOf(
        chain,
        "procurement-prequalification",
        "procurement-tender",
        "procurement-non-tender",
      );
      if (intention === undefined || invitation === undefined) continue;
      yield* placed(
        intention,
        takenLate({
          trigger: publicationDay(invitation.record),
          taken: {
            date: intention.record.publishedOn,
            name: { zh: "意向的发布日期", en: "the day of the intention" },
          },
          at: "/publishedOn",
          due: (trigger) => dueBy(context, "procurement-intention-disclosure", trigger),
        }),
      );
    }
  },
};
