import { pointer } from "../../pointer.js";
import { amountsOf } from "../amounts.js";
import { isRateKind, shownAmount, wholeOf } from "../money.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const rateOutOfRange: ProcurementCheck = {
  severity: "warning",
  title: { zh: "比率超出合理范围", en: "Rate out of range" },
  message: {
    zh: "“{printed}”作为 {kind} 超出合理范围：下浮率应小于 100%，折扣率应大于 0 且不超过 100%，费率应大于 0 且小于 100%",
    en: "“{printed}” is out of range for {kind}: a reduction is below 100 %, a discount rate above 0 and up to 100 %, a fee rate above 0 and below 100 %",
  },
  basis: [{ source: "published-procurement-notices" }],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      const { kind, value, unit } = amount;
      const whole = wholeOf(unit);
      if (!isRateKind(kind) || value === undefined || whole === undefined) continue;
      const isBelow = kind !== "reduction-rate" && value === 0;
      const isAbove = kind === "discount-rate" ? value > whole : value >= whole;
      if (isBelow || isAbove) yield { at: pointer(...at), data: { printed: shownAmount(amount), kind } };
    }
  },
};
