import { dueBy, takenLate } from "../../../src/deadline.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Results published later than twenty working days after the inspections ended.
 *
 * The notice says promptly; the number is practice. Without the day they ended the latest inspection is taken.
 */
export const publishedLate: Rule<"inspection-result"> = {
  code: "inspection-result/published-late",
  severity: "warning",
  title: { zh: "抽查结果公布迟于二十个工作日", en: "Results published late" },
  message: {
    zh: "检查于 {trigger} 结束，通常最迟在 {due}（第 20 个工作日）公布结果，实际 {taken} 才公布",
    en: "inspections ended on {trigger}: results are usually out by {due}, the twentieth working day, and were published on {taken}",
  },
  basis: [
    { source: "random-inspection-practice", article: "结果公示" },
    { source: "work-points-2016", article: "一(二)" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        concludedOn: "2024-04-15",
        publishedOn: "2024-05-14",
      },
      findings: [],
    },
    {
      name: "on the twenty-first",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        concludedOn: "2024-04-15",
        publishedOn: "2024-05-15",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "from the latest inspection",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1", inspectedOn: "2024-04-15" }],
        publishedOn: "2024-05-16",
      },
      findings: ["/publishedOn"],
    },
    {
      name: "no day of inspection",
      record: {
        recordType: "inspection-result",
        title: "随机抽查结果公告",
        results: [{ object: "某某县读书促进会", finding: "1" }],
        publishedOn: "2024-05-16",
      },
      findings: [],
      notRun: true,
    },
  ],
  check(record, context) {
    const inspected = (record.results ?? []).flatMap(({ inspectedOn }) => inspectedOn ?? []);
    const last = inspected.reduce<string | undefined>(
      (latest, day) => (latest === undefined || day > latest ? day : latest),
      undefined,
    );
    return takenLate({
      trigger: {
        date: record.concludedOn ?? last,
        name: { zh: "检查结束日期", en: "the day inspections ended" },
      },
      taken: { date: record.publishedOn, name: { zh: "公布日期", en: "the day of publication" } },
      at: "/publishedOn",
      due: (trigger) => dueBy(context, "random-inspection-result-disclosure", trigger),
    });
  },
};
