import { endOfPeriod } from "../../../src/catalogue/end-of-period.js";
import { dayOf } from "../../../src/disclosure/publication.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";
import { limitText } from "../../../src/time-limit.js";

const cycleUnknown: NotEvaluated = {
  notRun: {
    zh: "没有写明以日、月或者年计的更新周期，或者没有给出检查之日",
    en: "no cycle in days, months or years is given, or not the day of the check",
  },
};

/**
 * A column whose newest item is older than its cycle.
 */
export const stale: Rule<"portal-column"> = {
  code: "portal-column/stale",
  severity: "warning",
  title: { zh: "栏目久未更新", en: "Stale column" },
  message: {
    zh: "栏目最近在 {last} 更新，周期是{cycle}，{due} 前应有更新",
    en: "last updated on {last} with a cycle of {cycle}: something was due by {due}",
  },
  basis: [{ source: "work-points-2016", article: "五(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the last day",
      record: {
        recordType: "portal-column",
        name: "政策解读",
        lastItemAt: "2026-05-24T10:02:00+08:00",
        updateCycle: { amount: 6, unit: "month" },
      },
      asOf: "2026-11-24",
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "portal-column",
        name: "政策解读",
        lastItemAt: "2026-05-23T10:02:00+08:00",
        updateCycle: { amount: 6, unit: "month" },
      },
      asOf: "2026-11-24",
      findings: ["/lastItemAt"],
    },
    {
      name: "no cycle",
      record: { recordType: "portal-column", name: "政策解读", lastItemAt: "2016-05-23T10:02:00+08:00" },
      asOf: "2026-11-24",
      findings: [],
      notRun: true,
    },
    {
      name: "the day of the check is not known",
      record: {
        recordType: "portal-column",
        name: "政策解读",
        lastItemAt: "2016-05-23T10:02:00+08:00",
        updateCycle: { amount: 6, unit: "month" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ lastItemAt, updateCycle }, { asOf }) {
    if (lastItemAt === undefined) return;
    const last = dayOf(lastItemAt);
    const due = updateCycle === undefined ? undefined : endOfPeriod(last, updateCycle);
    if (asOf === undefined || updateCycle === undefined || due === undefined) yield cycleUnknown;
    else if (asOf > due) yield { at: "/lastItemAt", data: { last, due, cycle: limitText(updateCycle) } };
  },
};
