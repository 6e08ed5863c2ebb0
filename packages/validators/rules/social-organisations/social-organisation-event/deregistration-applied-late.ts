import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleDeregistration } from "../../../src/social-organisations/example-event.js";
import { typeOfEvent } from "../../../src/social-organisations/registration-event.js";

/** An association that applied to be deregistered more than fifteen days after its liquidation had ended. */
export const deregistrationAppliedLate: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/deregistration-applied-late",
  severity: "warning",
  title: { zh: "注销登记申请超过十五日", en: "Deregistration applied for late" },
  message: {
    zh: "清算 {trigger} 结束，最迟应在 {due} 申请注销登记，实际 {taken} 才申请",
    en: "the liquidation ended on {trigger}: to be applied for by {due}, applied for on {taken}",
  },
  basis: [{ source: "association-registration-regulations", article: "第二十一条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day, moved to the Monday",
      record: { ...exampleDeregistration, appliedOn: "2024-03-18" },
      findings: [],
    },
    {
      name: "the day after",
      record: { ...exampleDeregistration, appliedOn: "2024-03-19" },
      findings: ["/appliedOn"],
    },
    {
      name: "when the liquidation ended is not known",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleDeregistration.organisation,
        event: "deregistration",
        appliedOn: "2024-03-19",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "revoked, not deregistered",
      record: { ...exampleDeregistration, event: "revocation", appliedOn: "2024-03-19" },
      findings: [],
    },
  ],
  *check(record, context) {
    if (record.event !== "deregistration" || typeOfEvent(record) !== "51") return;
    yield* takenLate({
      trigger: {
        date: record.liquidationEndedOn,
        name: { zh: "清算结束日期", en: "the end of the liquidation" },
      },
      taken: { date: record.appliedOn, name: { zh: "申请日期", en: "the day of the application" } },
      at: "/appliedOn",
      due: (trigger) => dueBy(context, "association-deregistration-application", trigger),
    });
  },
};
