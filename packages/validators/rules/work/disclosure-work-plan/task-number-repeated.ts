import { plainName } from "../../../src/plain-name.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Two tasks with one number: a report on it may mean either. */
export const taskNumberRepeated: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/task-number-repeated",
  severity: "warning",
  title: { zh: "任务序号重复", en: "Task number repeated" },
  message: {
    zh: "序号“{number}”的任务不止一项，报告时分不清是哪一项",
    en: "more than one task has the number “{number}”: reports cannot say which they mean",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "numbers of two sections",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某县民政局" },
        tasks: [{ number: "一（一）" }, { number: "二（一）" }],
      },
      findings: [],
    },
    {
      name: "the same, brackets of another width",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某县民政局" },
        tasks: [{ number: "一（一）" }, { number: "一(一)" }],
      },
      findings: ["/tasks/1/number"],
    },
  ],
  *check({ tasks = [] }) {
    const seen = new Set<string>();
    for (const [index, { number }] of tasks.entries()) {
      const plain = plainName(number);
      if (seen.has(plain)) yield { at: pointer("tasks", index, "number"), data: { number } };
      seen.add(plain);
    }
  },
};
