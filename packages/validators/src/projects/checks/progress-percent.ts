import {
  add,
  compare,
  type ExactDecimal,
  exactDecimal,
  half,
  multiply,
  parseDecimal,
  subtract,
} from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { investmentStep, investmentYuan, shownInvestment } from "../investment.js";
import { progressOf } from "../progress-list.js";
import type { ProjectCheck } from "../project-check.js";

const hundred = parseDecimal("100");

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
      if (planned.value === 0) continue;
      const printed = exactDecimal(percent);
      const step: ExactDecimal = { units: 1n, scale: printed.scale };
      const doneHundred = multiply(investmentYuan(invested), hundred);
      const slack = half(multiply(investmentStep(invested), hundred));
      const whole = investmentYuan(planned);
      const wholeSlack = half(investmentStep(planned));
      const most = multiply(add(printed, step), add(whole, wholeSlack));
      const least = multiply(subtract(printed, half(step)), subtract(whole, wholeSlack));
      if (compare(subtract(doneHundred, slack), most) <= 0 && compare(add(doneHundred, slack), least) >= 0)
        continue;
      yield {
        at: pointer(key, index, "percent"),
        data: { invested: shownInvestment(invested), planned: shownInvestment(planned), percent },
      };
    }
  },
};
