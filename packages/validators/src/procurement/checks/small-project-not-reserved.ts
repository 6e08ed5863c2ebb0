import { isBlank } from "../../blank-answer.js";
import { compare, toNumber } from "../../exact-decimal.js";
import type { Invitation } from "../invitation.js";
import { totalYuan } from "../money.js";
import type { NoticeCheck } from "../notice-check.js";
import { smeParameter, smePolicyInForce } from "../sme-parameters.js";

export const smallProjectNotReserved: NoticeCheck<Invitation> = {
  severity: "info",
  title: { zh: "小额项目没有面向中小企业", en: "Small project not reserved" },
  message: {
    zh: "预算 {budget} 元，不超过 {threshold} 元，适宜由中小企业提供的应专门面向中小企业采购；不预留的，请写明原因（smeReserve.reason）",
    en: "with a budget of {budget} yuan, not above {threshold} yuan, it is reserved for small and medium enterprises where they can supply it; if not, say why (smeReserve.reason)",
  },
  basis: [{ source: "procurement-sme-measures", article: "第七条" }],
  *check({ publishedOn, category, budget, smeReserve }) {
    const { policy, reason } = smeReserve ?? {};
    const isOpen = policy === "not-reserved" || policy === "price-preference";
    if (!isOpen || !isBlank(reason)) return;
    if (publishedOn !== undefined && publishedOn < smePolicyInForce) return;
    const budgetYuan = totalYuan(budget);
    if (publishedOn === undefined || category === undefined || budgetYuan === undefined) {
      yield unknown;
      return;
    }
    const threshold = smeParameter("reserve-threshold", category, publishedOn);
    if (threshold !== undefined && compare(budgetYuan, threshold) <= 0) {
      yield {
        at: "/smeReserve",
        data: { budget: toNumber(budgetYuan), threshold: toNumber(threshold) },
      };
    }
  },
};

const unknown = {
  notRun: {
    zh: "没有发布日期、类别或者以元计的预算，不知是否在应当预留的限额以内",
    en: "without a day of publication, a category and a budget in yuan the threshold cannot be applied",
  },
};
