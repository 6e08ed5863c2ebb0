import { pointer } from "../../src/pointer.js";
import type { RecordOf } from "../../src/record-of.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * Results of a plan for more or fewer objects than it has drawn.
 *
 * All announcements of a plan are taken together; a number in the text stands for a list that is not printed. Some
 * results may still be to come: a warning.
 */
export const resultsDifferFromDrawn: RecordSetRule = {
  code: "across-records/results-differ-from-drawn",
  severity: "warning",
  title: { zh: "公布的结果数与抽取数不符", en: "Results published and objects drawn differ" },
  message: {
    zh: "计划抽取 {drawn} 个，公布的结果是 {published} 个",
    en: "{drawn} were drawn, and the results of {published} are published",
  },
  basis: [{ source: "work-points-2016", article: "一(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "two of two",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [
            { object: "某某县读书促进会", finding: "1" },
            { object: "某某县养老服务协会", finding: "1" },
          ],
        },
      ],
      findings: [],
    },
    {
      name: "in two announcements",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县养老服务协会", finding: "1" }],
        },
      ],
      findings: [],
    },
    {
      name: "one of two",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: ["/1"],
    },
    {
      name: "three of two",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        { recordType: "inspection-result", title: "结果公告", plan: "2024-1", total: 3 },
      ],
      findings: ["/1"],
    },
    {
      name: "an excerpt of the results",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        { recordType: "inspection-result", title: "结果公告", plan: "2024-1", excerpt: true, results: [] },
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "the plan does not say how many",
      records: [
        { recordType: "inspection-plan", recordId: "2024-1", year: 2024, draws: [{ pool: "社会组织" }] },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", finding: "1" }],
        },
      ],
      findings: [],
      notRun: true,
    },
    {
      name: "a plan without results yet",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            {
              item: "sjcc-1",
              pool: "社会组织",
              drawn: 2,
              objects: [{ name: "某某县读书促进会" }, { name: "某某县养老服务协会" }],
            },
          ],
        },
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const plans = byReference(recordsOfType(records, "inspection-plan"), ({ recordId }) => [recordId]);
    const announced = new Map<string, { readonly index: number; readonly published: number | undefined }>();
    for (const { index, record } of recordsOfType(records, "inspection-result")) {
      if (record.plan === undefined) continue;
      const before = announced.get(record.plan)?.published ?? 0;
      const known = !announced.has(record.plan) || announced.get(record.plan)?.published !== undefined;
      const here = publishedIn(record);
      announced.set(record.plan, {
        index,
        published: known && here !== undefined ? before + here : undefined,
      });
    }
    for (const [plan, { index, published }] of announced) {
      const drawn = drawnBy(plans.get(plan)?.record);
      if (drawn === undefined || published === undefined) yield { at: pointer(index), ...notCounted };
      else if (drawn !== published) yield { at: pointer(index), data: { drawn, published } };
    }
  },
};

const publishedIn = ({ results, shown, total, excerpt }: RecordOf<"inspection-result">): number | undefined =>
  shown ?? total ?? (excerpt === true ? undefined : results?.length);

const drawnBy = (plan: RecordOf<"inspection-plan"> | undefined): number | undefined => {
  if (plan === undefined) return undefined;
  const numbers = plan.draws.flatMap(({ drawn }) => drawn ?? []);
  const sum = numbers.reduce((total, drawn) => total + drawn, 0);
  return plan.drawnTotal ?? (numbers.length === plan.draws.length ? sum : undefined);
};

const notCounted = {
  notRun: {
    zh: "抽查计划不在记录中，或者没有抽取数；或者结果只是节录",
    en: "the plan is not among the records or gives no number, or the results are an excerpt",
  },
};
