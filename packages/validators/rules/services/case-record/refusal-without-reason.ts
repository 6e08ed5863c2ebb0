import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import type { CaseEvent } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence refused without a reason, or without saying how to appeal.
 *
 * Of an application that is not accepted only the reason is asked for.
 */
export const refusalWithoutReason: Rule<"case-record"> = {
  code: "case-record/refusal-without-reason",
  severity: "error",
  title: { zh: "不予许可没有写明理由或者救济途径", en: "Refusal without a reason or remedy" },
  message: {
    zh: "第 {place} 步不予受理或者不予许可，没有写明{lacking}",
    en: "step {place} is a refusal and does not give its {lacking}",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第三十八条" },
    { source: "work-points-2016", article: "一(一)" },
  ],
  since: "0.1.0",
  examples: [
    { name: "granted", record: exampleCase, findings: [] },
    {
      name: "with reason and remedy",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        {
          step: "refused",
          on: "2024-01-16",
          reason: "登记未满二年",
          remedy: "六十日内申请行政复议，六个月内提起行政诉讼",
        },
      ),
      findings: [],
    },
    {
      name: "with neither",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "refused", on: "2024-01-16" },
      ),
      findings: ["/events/2", "/events/2"],
    },
    {
      name: "not accepted, without a reason",
      record: caseWith({ step: "received", on: "2024-01-08" }, { step: "not-accepted", on: "2024-01-08" }),
      findings: ["/events/1"],
    },
    {
      name: "not accepted, with a reason",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "not-accepted", on: "2024-01-08", reason: "不属于本机关职权范围" },
      ),
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "refused", on: "2024-01-16" },
        ),
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
    {
      name: "not a licence",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "refused", on: "2024-01-16" },
        ),
        itemType: "05",
      },
      findings: [],
    },
    {
      name: "the type of item is not given",
      record: {
        recordType: "case-record",
        caseNumber: "1",
        events: [{ step: "not-accepted", on: "2024-01-08" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const faults = record.events.flatMap((event, index) =>
      lackingIn(event).map((lacking) => ({
        at: pointer("events", index),
        data: { place: index + 1, lacking },
      })),
    );
    if (faults.length === 0) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    else if (licence && record.excerpt === true) yield leftOutOfExcerpt;
    else if (licence) yield* faults;
  },
};

const lackingIn = ({ step, reason, remedy }: CaseEvent): string[] => {
  if (step !== "refused" && step !== "not-accepted") return [];
  return [
    ...(reason === undefined ? ["reason（理由）"] : []),
    ...(step === "refused" && remedy === undefined ? ["remedy（救济途径）"] : []),
  ];
};
