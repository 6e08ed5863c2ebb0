import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { extraWorkdays } from "../../../src/services/case-duration.js";
import { caseWith } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence extended by more than ten working days, or fifteen where several bodies act together.
 *
 * All extensions of a case are taken together.
 */
export const extensionTooLong: Rule<"case-record"> = {
  code: "case-record/extension-too-long",
  severity: "error",
  title: { zh: "延长期限过长", en: "Extension too long" },
  message: {
    zh: "第 {place} 步延长 {extra} 个工作日，超过行政许可法允许的 {most} 个工作日",
    en: "step {place} extends the limit by {extra} working days; the licensing law allows {most}",
  },
  basis: [{ source: "administrative-licensing-law", article: "第四十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "by ten",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 10 },
      ),
      findings: [],
    },
    {
      name: "by eleven",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 11 },
        ),
        joint: false,
      },
      findings: ["/events/2/extraWorkdays"],
    },
    {
      name: "by fifteen, jointly",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 15 },
        ),
        joint: true,
      },
      findings: [],
    },
    {
      name: "by sixteen, jointly",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 16 },
        ),
        joint: true,
      },
      findings: ["/events/2/extraWorkdays"],
    },
    {
      name: "twice by ten",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 10 },
          { step: "extended", on: "2024-02-20", extraWorkdays: 10 },
        ),
        joint: false,
      },
      findings: ["/events/3/extraWorkdays"],
    },
    {
      name: "by twelve, and not said whether jointly",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "extended", on: "2024-02-02", extraWorkdays: 12 },
      ),
      findings: [],
      notRun: true,
    },
    {
      name: "not a licence",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "extended", on: "2024-02-02", extraWorkdays: 30 },
        ),
        itemType: "05",
      },
      findings: [],
    },
  ],
  *check(record) {
    const extra = extraWorkdays(record.events);
    if (extra === undefined || extra <= alone) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    if (licence !== true) return;
    const index = record.events.findLastIndex(({ step }) => step === "extended");
    const most = record.joint === true ? jointly : alone;
    if (record.joint === undefined && extra <= jointly) yield jointnessUnknown;
    else if (extra > most) {
      yield { at: pointer("events", index, "extraWorkdays"), data: { place: index + 1, extra, most } };
    }
  },
};

const alone = 10;
const jointly = 15;

const jointnessUnknown = {
  notRun: {
    zh: "没有写明是否统一、联合、集中办理，不知可以延长几日",
    en: "whether several bodies act together is not said, so neither is how long the extension may be",
  },
};
