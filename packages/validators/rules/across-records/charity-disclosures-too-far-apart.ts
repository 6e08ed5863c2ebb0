import { dueBy } from "../../src/deadline.js";
import { pointer } from "../../src/pointer.js";
import type { NotEvaluated, RecordSetRule } from "../../src/rule.js";
import { type Campaign, campaigns, gaps } from "../../src/social-organisations/campaigns.js";
import { exampleCampaign } from "../../src/social-organisations/example-charity.js";

const long = { ...exampleCampaign, startedOn: "2025-01-10", endedOn: "2025-12-31", final: false } as const;

/**
 * A campaign or project of more than six months that was not disclosed for more than three.
 *
 * One in which the end is not known is taken for long once six months have passed without it.
 */
export const charityDisclosuresTooFarApart: RecordSetRule = {
  code: "across-records/charity-disclosures-too-far-apart",
  severity: "error",
  title: { zh: "募捐、项目超过三个月没有公开", en: "Not disclosed for more than three months" },
  message: {
    zh: "募捐活动、慈善项目超过六个月的至少每三个月公开一次：{from} 之后最迟应在 {due} 公开，{taken}",
    en: "after {from} it was to be disclosed by {due}: {taken}",
  },
  basis: [{ source: "charity-law", article: "第七十九条" }],
  since: "0.1.0",
  examples: [
    {
      name: "every three months, the last in full",
      records: [
        { ...long, publishedOn: "2025-04-10" },
        { ...long, publishedOn: "2025-07-10" },
        { ...long, publishedOn: "2025-10-10" },
        { ...long, publishedOn: "2026-03-31", final: true },
      ],
      findings: [],
    },
    {
      name: "a day late after the start, and one left out",
      records: [
        { ...long, publishedOn: "2025-04-11" },
        { ...long, publishedOn: "2025-10-10" },
      ],
      findings: ["/0/publishedOn", "/1/publishedOn"],
    },
    {
      name: "six months to the day: not longer than six",
      records: [
        { ...long, endedOn: "2025-07-10", publishedOn: "2025-06-30" },
        { ...long, endedOn: "2025-07-10", publishedOn: "2025-10-09", final: true },
      ],
      findings: [],
    },
    {
      name: "two campaigns",
      records: [
        { ...long, publishedOn: "2025-04-10", subject: "温暖儿童公开募捐活动", endedOn: "2025-06-30" },
        { ...long, publishedOn: "2025-10-10", endedOn: "2025-06-30" },
      ],
      findings: [],
    },
    {
      name: "nothing says when it began",
      records: [
        {
          recordType: "charity-disclosure",
          publishedOn: "2025-04-10",
          organisation: exampleCampaign.organisation,
          kind: "project",
          subject: "某某项目",
        },
        {
          recordType: "charity-disclosure",
          publishedOn: "2025-10-10",
          organisation: exampleCampaign.organisation,
          kind: "project",
          subject: "某某项目",
        },
      ],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, context) {
    for (const campaign of campaigns(records)) {
      const rule = rules[campaign.kind];
      const [first] = campaign.disclosures;
      if (rule === undefined || first === undefined) continue;
      if (campaign.startedOn === undefined) {
        yield { ...undated, at: pointer(first.index) };
        continue;
      }
      if (!isLong(campaign, campaign.startedOn)) continue;
      let uncounted: NotEvaluated | undefined;
      const dueAfter = (day: string): string | undefined => {
        const due = dueBy(context, rule, day);
        if (due === undefined) return undefined;
        if ("notRun" in due) {
          uncounted = due;
          return undefined;
        }
        return due.due;
      };
      for (const { due, from, index, open } of gaps(campaign, context.asOf, dueAfter)) {
        const taken = open ? "至今没有公开" : "迟了";
        yield { at: open ? pointer(index) : pointer(index, "publishedOn"), data: { from, due, taken } };
      }
      if (uncounted !== undefined) yield { ...uncounted, at: pointer(first.index) };
    }
  },
};

const rules: Readonly<Record<string, string>> = {
  fundraising: "charity-fundraising-interim-disclosure",
  project: "charity-project-interim-disclosure",
};

const isLong = ({ disclosures, endedOn }: Campaign, startedOn: string): boolean => {
  const last = endedOn ?? disclosures.at(-1)?.day;
  return last !== undefined && last > sixMonthsAfter(startedOn);
};

/** The same day six months on; a day that month does not have still compares as its end. */
const sixMonthsAfter = (day: string): string => {
  const month = Number(day.slice(5, 7)) + 6;
  const year = Number(day.slice(0, 4)) + Number(month > 12);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, "0")}${day.slice(7)}`;
};

const undated = {
  notRun: {
    zh: "没有写明募捐活动、慈善项目何时开始",
    en: "nothing says when the campaign or project began",
  },
};
