import { pointer } from "../../pointer.js";
import { percentFollows, shownInvestment } from "../investment.js";
import { progressOf } from "../progress-list.js";
import type { ProjectCheck } from "../project-check.js";

export const progressPercent: ProjectCheck = {
  severity: "error",
  title: { zh: "完成比例与投资额不符", en: "Percentage does not follow from the investments" },
  message: {
    zh: "完成投资 {invested}，计划投资 {planned}，算不出 {percent}%",
    en: "{invested} of {planned} is not {percent}%",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    const { key, list } = progressOf(record);
    for (const [index, { planned, invested, percent }] of list.entries()) {
      if (planned === undefined || invested === undefined || percent === undefined) continue;
      if (percentFollows(planned, invested, percent)) continue;
      yield {
        at: pointer(key, index, "percent"),
        data: { invested: shownInvestment(invested), planned: shownInvestment(planned), percent },
      };
    }
  },
};
