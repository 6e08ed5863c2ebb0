import { lastDayOfMonth } from "../../../src/calendar-days.js";
import { dueBy } from "../../../src/deadline.js";
import { pointer } from "../../../src/pointer.js";
import type { NotEvaluated, Rule, RuleContext } from "../../../src/rule.js";

/**
 * An intention published less than thirty days before the procurement can begin, whichever day of the planned
 * month it begins on.
 *
 * Only the month is known. Where it is in time for the last days of the month and late for the first, it is
 * reported as not run. It has bound cities and counties since 2022.
 */
export const publishedLate: Rule<"procurement-intention"> = {
  code: "procurement-intention/published-late",
  severity: "warning",
  title: { zh: "采购意向公开过晚", en: "Intention published late" },
  message: {
    zh: "计划 {month} 采购，即使月末开始也应在 {due} 前（含当日）公开意向，实际 {publishedOn} 才公开",
    en: "planned for {month}: even for its last day the intention was due by {due}, and was published on {publishedOn}",
  },
  basis: [{ source: "procurement-intention-notice-2020", article: "三" }],
  since: "0.1.0",
  examples: [
    {
      name: "thirty days before the last day of the month; which day it begins on is not known",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目", plannedMonth: "2024-03" }],
        publishedOn: "2024-03-01",
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a day later it is too late for any day of the month",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目", plannedMonth: "2024-03" }],
        publishedOn: "2024-03-02",
      },
      findings: ["/projects/0/plannedMonth"],
    },
    {
      name: "in time for the first day of a leap February, and for December",
      record: {
        recordType: "procurement-intention",
        projects: [
          { name: "福利院护理床采购项目", plannedMonth: "2024-02" },
          { name: "热线运营", plannedMonth: "2024-12" },
        ],
        publishedOn: "2024-01-02",
      },
      findings: [],
    },
    {
      name: "in the month before, for one of two projects",
      record: {
        recordType: "procurement-intention",
        projects: [
          { name: "福利院护理床采购项目", plannedMonth: "2024-02" },
          { name: "热线运营", plannedMonth: "2024-05" },
        ],
        publishedOn: "2024-02-20",
      },
      findings: ["/projects/0/plannedMonth"],
    },
    {
      name: "not yet binding below the province",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目", plannedMonth: "2021-12" }],
        publishedOn: "2021-11-30",
      },
      findings: [],
    },
    {
      name: "no day of publication",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目", plannedMonth: "2024-03" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publishedOn, projects }, context) {
    const due = new Map<string, LatestDays>();
    const reasons = new Set<NotEvaluated>();
    for (const [index, { plannedMonth: month }] of projects.entries()) {
      if (month === undefined) continue;
      const days = due.get(month) ?? latestDays(context, month);
      due.set(month, days);
      const { first, last } = days;
      if (publishedOn === undefined) reasons.add(undated);
      else if (first === undefined || last === undefined) continue;
      else if ("notRun" in last) reasons.add(last);
      else if (publishedOn > last.due) {
        yield { at: pointer("projects", index, "plannedMonth"), data: { month, due: last.due, publishedOn } };
      } else if ("notRun" in first || publishedOn > first.due) reasons.add(dependsOnDay);
    }
    yield* reasons;
  },
};

/** When an intention was due if the procurement begins on the first day of a month, and on its last. */
interface LatestDays {
  readonly first: ReturnType<typeof dueBy>;
  readonly last: ReturnType<typeof dueBy>;
}

const latestDays = (context: RuleContext, month: string): LatestDays => ({
  first: dueBy(context, "procurement-intention-disclosure", `${month}-01`),
  last: dueBy(context, "procurement-intention-disclosure", lastDayOfMonth(month)),
});

const undated: NotEvaluated = {
  notRun: { zh: "没有发布日期", en: "the record has no day of publication" },
};

const dependsOnDay: NotEvaluated = {
  notRun: {
    zh: "预计采购时间只到月，是否提前三十日要看具体日期",
    en: "only the month is planned; whether it is thirty days depends on the day",
  },
};
