import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleInspection } from "../../../src/social-organisations/example-inspection.js";
import { typeOfInspected } from "../../../src/social-organisations/inspection.js";

/** A private non-enterprise unit that took more than three months to put right what its inspection had found. */
export const rectifiedLate: Rule<"annual-inspection"> = {
  code: "annual-inspection/rectified-late",
  severity: "error",
  title: { zh: "年检整改超过三个月", en: "Put right late" },
  message: {
    zh: "{trigger} 作出年检结论，最迟应在 {due} 完成整改，实际 {taken} 才完成",
    en: "the conclusion is of {trigger}: to be put right by {due}, put right on {taken}",
  },
  basis: [{ source: "private-non-enterprise-inspection-measures", article: "第九条" }],
  since: "0.1.0",
  examples: [
    { name: "within three months", record: exampleInspection, findings: [] },
    {
      name: "on the last day, moved past the holiday",
      record: { ...exampleInspection, rectifiedOn: "2024-10-08" },
      findings: [],
    },
    {
      name: "the day after",
      record: { ...exampleInspection, rectifiedOn: "2024-10-09" },
      findings: ["/rectifiedOn"],
    },
    {
      name: "when it was concluded is not known",
      record: {
        recordType: "annual-inspection",
        organisation: exampleInspection.organisation,
        year: 2023,
        conclusion: "failed",
        rectifiedOn: "2024-10-09",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "an association",
      record: { ...exampleInspection, organisationType: "51", rectifiedOn: "2024-12-31" },
      findings: [],
    },
  ],
  *check(record, context) {
    const { concludedOn, conclusion, rectifiedOn } = record;
    if (rectifiedOn === undefined || typeOfInspected(record) !== "52") return;
    if (conclusion !== "basically-passed" && conclusion !== "failed") return;
    yield* takenLate({
      trigger: { date: concludedOn, name: { zh: "结论日期", en: "the day of the conclusion" } },
      taken: { date: rectifiedOn, name: { zh: "整改完成日期", en: "the day it was put right" } },
      at: "/rectifiedOn",
      due: (trigger) => dueBy(context, "social-service-rectification", trigger),
    });
  },
};
