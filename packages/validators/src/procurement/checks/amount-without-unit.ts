import { pointer } from "../../pointer.js";
import { amountsOf } from "../amounts.js";
import { shownAmount } from "../money.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const amountWithoutUnit: ProcurementCheck = {
  severity: "warning",
  title: { zh: "金额没有单位", en: "Amount without a unit" },
  message: {
    zh: "金额“{printed}”没有单位，看不出是元、万元还是百分比",
    en: "the amount “{printed}” has no unit: yuan, ten thousand yuan or per cent cannot be told apart",
  },
  basis: [{ source: "published-procurement-notices" }],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      const { kind, value, unit } = amount;
      if (value === undefined || unit !== undefined || kind === "placeholder" || kind === "unpublished")
        continue;
      yield { at: pointer(...at), data: { printed: shownAmount(amount) } };
    }
  },
};
