import { pointer } from "../../src/pointer.js";
import type { RecordOf } from "../../src/record-of.js";
import { byReference, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * A result of a plan for an object that the plan did not draw.
 *
 * Compared where every draw of the plan gives its list; objects meet by credit code, else by name. A name may be
 * written in two ways: a warning.
 */
export const inspectedObjectNotDrawn: RecordSetRule = {
  code: "across-records/inspected-object-not-drawn",
  severity: "warning",
  title: { zh: "检查了没有抽中的对象", en: "Inspected without being drawn" },
  message: {
    zh: "第 {place} 个检查对象不在抽查计划抽中的名单里",
    en: "object {place} is not among those the plan has drawn",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "both were drawn",
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
      name: "a third one",
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
            { object: "某某县乐龄养老院", finding: "1" },
          ],
        },
      ],
      findings: ["/1/results/1/object"],
    },
    {
      name: "another name, the same credit code",
      records: [
        {
          recordType: "inspection-plan",
          recordId: "2024-1",
          year: 2024,
          draws: [
            { pool: "社会组织", objects: [{ name: "某某县读书会", creditCode: "513505215000000151" }] },
          ],
        },
        {
          recordType: "inspection-result",
          title: "结果公告",
          plan: "2024-1",
          results: [{ object: "某某县读书促进会", creditCode: "513505215000000151", finding: "1" }],
        },
      ],
      findings: [],
    },
    {
      name: "the plan gives no list",
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
      name: "the plan is not among the records",
      records: [
        {
          recordType: "random-inspection-item",
          recordId: "sjcc-1",
          number: "1",
          item: "社会组织遵守章程情况",
        },
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
      name: "a result of no plan",
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
          items: ["1"],
          results: [{ object: "某某县乐龄养老院", finding: "1" }],
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    const plans = byReference(recordsOfType(records, "inspection-plan"), ({ recordId }) => [recordId]);
    const drawn = new Map<string, ReadonlySet<string> | undefined>();
    for (const { index, record } of recordsOfType(records, "inspection-result")) {
      const { plan, results = [] } = record;
      if (plan === undefined || results.length === 0) continue;
      const found = plans.get(plan);
      if (found === undefined) {
        yield { at: pointer(index), ...noPlan };
        continue;
      }
      if (!drawn.has(plan)) drawn.set(plan, drawnBy(found.record));
      const names = drawn.get(plan);
      if (names === undefined) {
        yield { at: pointer(index), ...noList };
        continue;
      }
      for (const [place, { object, creditCode = object }] of results.entries()) {
        if (names.has(object) || names.has(creditCode)) continue;
        yield { at: pointer(index, "results", place, "object"), data: { place: place + 1 } };
      }
    }
  },
};

/** Names and credit codes of what was drawn; `undefined` where a draw gives no list. */
const drawnBy = ({ draws, excerpt }: RecordOf<"inspection-plan">): ReadonlySet<string> | undefined =>
  excerpt === true || draws.some(({ objects }) => objects === undefined)
    ? undefined
    : new Set(
        draws.flatMap(({ objects = [] }) =>
          objects.flatMap(({ name, creditCode }) => (creditCode === undefined ? [name] : [name, creditCode])),
        ),
      );

const noList = {
  notRun: {
    zh: "抽查计划没有公布完整的抽中名单",
    en: "the plan does not publish the whole list of what it has drawn",
  },
};

const noPlan = {
  notRun: {
    zh: "记录中没有该公告所指的抽查计划",
    en: "the plan that the announcement names is not among the records",
  },
};
