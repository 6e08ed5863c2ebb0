import type { DueDate } from "@zwgk/deadlines";
import { dueBy } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { PppProject } from "../../../src/projects/ppp-project.js";
import type { NotEvaluated, Rule, RuleContext } from "../../../src/rule.js";

/**
 * What may be deferred, published later than it could be.
 *
 * Of the early stages: six months after execution begins. Of the execution: by 30 April of the next year. Both were
 * read in restatements only, so it is a warning.
 */
export const deferredDisclosureLate: Rule<"ppp-project"> = {
  code: "ppp-project/deferred-disclosure-late",
  severity: "warning",
  title: { zh: "适时公开的信息迟于期限", en: "Deferred information disclosed late" },
  message: {
    zh: "适时公开的信息最迟应在 {due} 公开，实际 {taken} 才公开",
    en: "deferred as it was, it was due by {due} and was published on {taken}",
  },
  basis: [{ source: "ppp-disclosure-measures", article: "适时公开" }],
  since: "0.1.0",
  examples: [
    {
      name: "six months after execution began; 30 April of the next year",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        executionFrom: "2017-08-31",
        disclosures: [
          { title: "实施方案", stage: "preparation", timing: "deferred", publishedOn: "2018-02-28" },
          {
            title: "绩效监测",
            stage: "execution",
            timing: "deferred",
            formedOn: "2018-06-30",
            publishedOn: "2019-04-30",
          },
        ],
      },
      findings: [],
    },
    {
      name: "each a day later",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        executionFrom: "2017-08-31",
        disclosures: [
          { title: "实施方案", stage: "preparation", timing: "deferred", publishedOn: "2018-03-01" },
          {
            title: "绩效监测",
            stage: "execution",
            timing: "deferred",
            formedOn: "2018-06-30",
            publishedOn: "2019-05-01",
          },
        ],
      },
      findings: ["/disclosures/0/publishedOn", "/disclosures/1/publishedOn"],
    },
    {
      name: "when execution began is not said",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        disclosures: [
          { title: "实施方案", stage: "preparation", timing: "deferred", publishedOn: "2018-03-01" },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    let unknown = false;
    for (const [index, disclosure] of (record.disclosures ?? []).entries()) {
      const { timing, publishedOn } = disclosure;
      if (timing !== "deferred" || publishedOn === undefined) continue;
      const result = dueOf(disclosure, record.executionFrom, context);
      if (result === "unknown") unknown = true;
      else if (result === undefined) continue;
      else if ("notRun" in result) yield result;
      else if (publishedOn > result.due) {
        yield {
          at: pointer("disclosures", index, "publishedOn"),
          data: { due: result.due, taken: publishedOn },
        };
      }
    }
    if (unknown) yield triggerUnknown;
  },
};

type Disclosure = NonNullable<PppProject["disclosures"]>[number];

const dueOf = (
  { stage, formedOn }: Disclosure,
  executionFrom: string | undefined,
  context: RuleContext,
): DueDate | NotEvaluated | undefined | "unknown" => {
  if (stage === undefined || stage === "terminated") return "unknown";
  if (stage === "execution" || stage === "transfer") {
    if (formedOn === undefined) return "unknown";
    return dueBy(context, "ppp-deferred-disclosure-execution", formedOn.slice(0, 4));
  }
  if (executionFrom === undefined) return "unknown";
  return dueBy(context, "ppp-deferred-disclosure-preparation", executionFrom);
};

const triggerUnknown = {
  notRun: {
    zh: "没有写明信息所属阶段、形成日期，或者项目进入执行阶段的日期",
    en: "the record does not say of which stage something is, when it was formed, or when execution began",
  },
};
