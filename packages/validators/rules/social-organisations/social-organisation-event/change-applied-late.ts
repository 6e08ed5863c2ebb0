import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange } from "../../../src/social-organisations/example-event.js";
import { typeOfEvent } from "../../../src/social-organisations/registration-event.js";

/** An association that applied for a change more than thirty days after its supervising unit had agreed. */
export const changeAppliedLate: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/change-applied-late",
  severity: "warning",
  title: { zh: "变更登记申请超过三十日", en: "Change applied for late" },
  message: {
    zh: "业务主管单位 {trigger} 同意，最迟应在 {due} 申请变更登记，实际 {taken} 才申请",
    en: "the supervising unit agreed on {trigger}: to be applied for by {due}, applied for on {taken}",
  },
  basis: [{ source: "association-registration-regulations", article: "第十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day, moved past the holiday",
      record: { ...exampleChange, supervisorApprovedOn: "2024-09-05", appliedOn: "2024-10-08" },
      findings: [],
    },
    {
      name: "the day after",
      record: { ...exampleChange, supervisorApprovedOn: "2024-09-05", appliedOn: "2024-10-09" },
      findings: ["/appliedOn"],
    },
    {
      name: "no supervising unit agreed: a directly registered association",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleChange.organisation,
        event: "change",
        appliedOn: "2024-10-09",
      },
      findings: [],
    },
    {
      name: "when it was applied for is not known",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleChange.organisation,
        event: "change",
        supervisorApprovedOn: "2024-09-05",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const { supervisorApprovedOn, appliedOn, event } = record;
    if (event !== "change" || supervisorApprovedOn === undefined || typeOfEvent(record) !== "51") return;
    yield* takenLate({
      trigger: { date: supervisorApprovedOn, name: { zh: "同意日期", en: "the day of consent" } },
      taken: { date: appliedOn, name: { zh: "申请日期", en: "the day of the application" } },
      at: "/appliedOn",
      due: (trigger) => dueBy(context, "association-change-application", trigger),
    });
  },
};
