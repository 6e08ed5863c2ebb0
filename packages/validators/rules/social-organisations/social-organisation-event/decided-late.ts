import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";
import { exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import { type RegistrationEvent, typeOfEvent } from "../../../src/social-organisations/registration-event.js";

/**
 * A registration decided later than the law allows after the papers were complete.
 *
 * Sixty days, thirty for a charity, twenty to recognise one or to qualify it. Before February 2016 associations
 * were registered in two steps, which the record does not hold.
 */
export const decidedLate: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/decided-late",
  severity: "error",
  title: { zh: "登记决定超过期限", en: "Registration decided late" },
  message: {
    zh: "{trigger} 受理，最迟应在 {due} 作出决定，实际 {taken} 才作出",
    en: "accepted on {trigger}, to be decided by {due}, decided on {taken}",
  },
  basis: [
    { source: "association-registration-regulations", article: "第十二条" },
    { source: "private-non-enterprise-regulations", article: "第十一条" },
    { source: "foundation-regulations", article: "第十一条" },
    { source: "charity-law", article: "第十条" },
    { source: "charity-law", article: "第二十二条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "within sixty days", record: exampleEstablishment, findings: [] },
    {
      name: "on the last day, moved to the Monday",
      record: { ...exampleEstablishment, acceptedOn: "2016-10-12", decidedOn: "2016-12-12" },
      findings: [],
    },
    {
      name: "the day after",
      record: { ...exampleEstablishment, acceptedOn: "2016-10-12", decidedOn: "2016-12-13" },
      findings: ["/decidedOn"],
    },
    {
      name: "a charity after forty days",
      record: { ...exampleEstablishment, charity: true, decidedOn: "2016-11-21" },
      findings: ["/decidedOn"],
    },
    {
      name: "a charity whose period was extended",
      record: { ...exampleEstablishment, charity: true, extended: true, decidedOn: "2016-11-21" },
      findings: [],
    },
    {
      name: "recognised as a charity after three weeks",
      record: {
        ...exampleEstablishment,
        event: "charity-recognition",
        acceptedOn: "2024-11-04",
        decidedOn: "2024-11-26",
      },
      findings: ["/decidedOn"],
    },
    {
      name: "when it was accepted is not known",
      record: {
        recordType: "social-organisation-event",
        organisation: { name: "某某市养老服务协会" },
        organisationType: "51",
        event: "establishment",
        decidedOn: "2024-10-18",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "revoked: nobody applied",
      record: { ...exampleEstablishment, event: "revocation", decidedOn: "2024-12-31" },
      findings: [],
    },
  ],
  *check(record, context) {
    const rule = deadlineOf(record);
    if (rule === undefined) return;
    const facts = record.extended === true && rule === "charity-registration" ? { extended: true } : {};
    yield* takenLate({
      trigger: { date: record.acceptedOn, name: { zh: "受理日期", en: "the day of acceptance" } },
      taken: { date: record.decidedOn, name: { zh: "决定日期", en: "the day of the decision" } },
      at: "/decidedOn",
      due: (trigger) => {
        if (rule === "association-registration" && trigger < oneStepSince) return undefined;
        return dueBy(context, rule, trigger, facts);
      },
    });
  },
};

const oneStepSince = "2016-02-06";

const establishmentRules: Readonly<Record<string, string>> = {
  51: "association-registration",
  52: "social-service-registration",
  53: "foundation-registration",
};

const deadlineOf = (record: RegistrationEvent): string | undefined => {
  if (record.event === "charity-recognition") return "charity-recognition";
  if (record.event === "fundraising-qualification") return "charity-fundraising-licence";
  if (record.event !== "establishment") return undefined;
  return record.charity === true ? "charity-registration" : establishmentRules[typeOfEvent(record) ?? ""];
};
