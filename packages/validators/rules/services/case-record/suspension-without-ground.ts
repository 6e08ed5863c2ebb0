import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { specialProcedureRows } from "../../../src/generated/code-lists/special-procedure.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { caseWith } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence whose clock was stopped for something the law does not list.
 *
 * What the applicant has to correct comes before acceptance; everything else counts.
 */
export const suspensionWithoutGround: Rule<"case-record"> = {
  code: "case-record/suspension-without-ground",
  severity: "error",
  title: { zh: "停止计时没有法定理由", en: "Time stopped without a ground" },
  message: {
    zh: "第 {place} 步停止计时，特别程序没有写明，或者不是听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审之一",
    en: "step {place} stops the clock, and its special procedure is not stated or is none of hearing, tender, auction, inspection, testing, quarantine, appraisal, expert review",
  },
  basis: [{ source: "administrative-licensing-law", article: "第四十五条" }],
  since: "0.1.0",
  examples: [
    {
      name: "an expert review",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10", procedure: "expert-review" },
      ),
      findings: [],
    },
    {
      name: "in words",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10", procedure: "组织专家评审" },
      ),
      findings: [],
    },
    {
      name: "the person in charge was away",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10", procedure: "领导出差" },
      ),
      findings: ["/events/2"],
    },
    {
      name: "not said why",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "suspended", on: "2024-01-10" },
      ),
      findings: ["/events/2"],
    },
    {
      name: "not said why, in an excerpt",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "suspended", on: "2024-01-10" },
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
          { step: "suspended", on: "2024-01-10", procedure: "入户调查" },
        ),
        itemType: "05",
      },
      findings: [],
    },
  ],
  *check(record) {
    const faults = record.events.flatMap(({ step, procedure }, index) =>
      step === "suspended" && !isListed(procedure) ? [{ index, procedure }] : [],
    );
    if (faults.length === 0) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    if (licence !== true) return;
    for (const { index, procedure } of faults) {
      if (procedure === undefined && record.excerpt === true) yield leftOutOfExcerpt;
      else yield { at: pointer("events", index), data: { place: index + 1 } };
    }
  },
};

const codes = new Set(specialProcedureRows.map(({ code }) => code));
const words = /听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审|评审/;

const isListed = (procedure: string | undefined): boolean =>
  procedure !== undefined && (codes.has(procedure) || words.test(procedure));
