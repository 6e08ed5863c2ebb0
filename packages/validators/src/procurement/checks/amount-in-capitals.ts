import { absolute, compare, half, subtract, toNumber } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import { amountsOf } from "../amounts.js";
import { capitalAmounts } from "../capital-amounts.js";
import { printedStep, yuan } from "../money.js";
import type { ProcurementCheck } from "../procurement-check.js";

export const amountInCapitals: ProcurementCheck = {
  severity: "error",
  title: { zh: "大写金额与小写不符", en: "Amount in capitals differs from the figure" },
  message: {
    zh: "大写“{capitals}”是 {inCapitals} 元，数值是 {value} 元，两者不可能同时正确",
    en: "“{capitals}” is {inCapitals} yuan, the figure {value} yuan: they cannot both be true",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { amount, at } of amountsOf(record)) {
      const printed = capitalAmounts(amount.text ?? "");
      if (printed.length === 0 || amount.value === undefined) continue;
      const value = yuan(amount);
      const read = printed.flatMap(({ capitals, yuan }) => (yuan === undefined ? [] : [{ capitals, yuan }]));
      const [first] = read;
      if (value === undefined || first === undefined || read.length < printed.length) {
        yield notReadable;
        continue;
      }
      const rounding = half(printedStep(amount));
      if (read.every(({ yuan }) => compare(absolute(subtract(yuan, value)), rounding) > 0)) {
        const data = { capitals: first.capitals, inCapitals: toNumber(first.yuan), value: toNumber(value) };
        yield { at: pointer(...at), data };
      }
    }
  },
};

const notReadable = {
  notRun: {
    zh: "大写金额的写法读不出，或金额没有人民币单位",
    en: "the amount in capitals is written in a way that cannot be read, or the figure has no unit of yuan",
  },
};
