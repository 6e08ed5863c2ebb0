import { pointer } from "../../pointer.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const publicAfterEnd: PublicisedCheck = {
  severity: "warning",
  title: { zh: "公示期满没有撤下", en: "Published after its period" },
  message: {
    zh: "公示截止期是 {until}，到 {seen} 仍在公示",
    en: "public until {until}, and still published on {seen}",
  },
  basis: [{ source: "double-publicity-tables" }],
  *check({ publicUntil, withdrawnOn }, { asOf }) {
    if (publicUntil === undefined) return;
    const seen = withdrawnOn ?? asOf;
    if (seen === undefined) yield noDay;
    else if (seen > publicUntil) yield { at: pointer("publicUntil"), data: { until: publicUntil, seen } };
  },
};

const noDay = {
  notRun: { zh: "没有给出核对日期", en: "no day was given to check for" },
};
