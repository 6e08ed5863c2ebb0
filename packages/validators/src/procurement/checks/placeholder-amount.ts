import { compare, exactDecimal } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { agreedAmounts } from "../amounts.js";
import { isTotalKind, shownAmount, yuan } from "../money.js";
import type { ProcurementCheck } from "../procurement-check.js";
import type { Amount } from "../procurement-result.js";

const oneYuan = exactDecimal(1);

export const placeholderAmount: ProcurementCheck = {
  severity: "warning",
  title: { zh: "金额是占位数", en: "Placeholder instead of an amount" },
  message: {
    zh: "金额“{printed}”像是占位数；按单价或比率报价的，请写真实报价并注明金额性质（unit-price、reduction-rate 等）",
    en: "“{printed}” looks like a placeholder; give the real offer and its kind (unit-price, reduction-rate, …)",
  },
  basis: [{ source: "published-procurement-notices" }, { source: "procurement-notice-forms-2020" }],
  *check(record) {
    for (const { amount, at } of agreedAmounts(record)) {
      if (isPlaceholder(amount)) yield { at: pointer(...at), data: { printed: shownAmount(amount) } };
    }
  },
};

const isPlaceholder = (amount: Amount): boolean => {
  if (amount.kind === "placeholder") return true;
  if (amount.value === undefined || !(isTotalKind(amount.kind) || amount.kind === "annual")) return false;
  // 0.01 is the smallest a portal takes, in whichever unit; 1 may well be 万元 where that is printed.
  if (amount.value <= 0.01) return true;
  const inYuan = amount.unit === undefined ? exactDecimal(amount.value) : yuan(amount);
  return inYuan !== undefined && compare(inYuan, oneYuan) <= 0;
};
