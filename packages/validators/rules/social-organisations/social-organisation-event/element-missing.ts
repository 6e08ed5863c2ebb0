import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { Rule } from "../../../src/rule.js";
import { exampleChange, exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import type { RegistrationEvent } from "../../../src/social-organisations/registration-event.js";

/** Something that makes an event in the register checkable and is not published here. */
export const elementMissing: Rule<"social-organisation-event"> = {
  code: "social-organisation-event/element-missing",
  severity: "info",
  title: { zh: "登记事件信息不全", en: "Particulars of the event missing" },
  message: {
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }, { source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleChange, findings: [] },
    {
      name: "a change that does not say what changed",
      record: { ...exampleEstablishment, event: "change" },
      findings: ["/changes"],
    },
    {
      name: "a revocation needs no application",
      record: {
        recordType: "social-organisation-event",
        organisation: exampleChange.organisation,
        event: "revocation",
        registrar: { name: "某某市民政局" },
        decision: "某民罚字〔2024〕1号",
        decidedOn: "2024-05-27",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "social-organisation-event",
        organisation: { name: "某某市养老服务协会" },
        event: "change",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

const isApplied = ({ event }: RegistrationEvent): boolean => event !== "revocation";

const elements: readonly Element<RegistrationEvent>[] = [
  { key: "organisation/creditCode", zh: "统一社会信用代码", en: "the credit code" },
  { key: "registrar/name", zh: "登记管理机关", en: "the registrar" },
  // A revocation without its decision is a finding of its own.
  { key: "decision", zh: "决定", en: "the decision", isAsked: isApplied },
  { key: "appliedOn", zh: "申请日期", en: "the day of application", isAsked: isApplied },
  { key: "acceptedOn", zh: "受理日期", en: "the day of acceptance", isAsked: isApplied },
  { key: "decidedOn", zh: "决定日期", en: "the day of the decision" },
  { key: "changes", zh: "变更事项", en: "what changed", isAsked: ({ event }) => event === "change" },
];
