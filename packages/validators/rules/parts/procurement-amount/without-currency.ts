import type { PartRule } from "../../../src/part-rule.js";
import { shownAmount } from "../../../src/procurement/money.js";

/** An amount in foreign currency that does not say which, or one in yuan that says another. */
export const withoutCurrency: PartRule<"procurement-amount"> = {
  code: "procurement-amount/without-currency",
  severity: "warning",
  title: { zh: "外币金额没有写明币种", en: "Foreign currency not named" },
  message: {
    zh: "金额“{printed}”的币种与单位不符：外币应写明币种（currency），人民币不写别的币种",
    en: "currency and unit of “{printed}” do not agree: foreign currency is named, yuan has no other",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "US dollars",
      part: { kind: "total", text: "USD 125,000", value: 125000, unit: "foreign-currency", currency: "USD" },
      findings: [],
    },
    {
      name: "some foreign currency",
      part: { kind: "total", text: "125,000", value: 125000, unit: "foreign-currency" },
      findings: [""],
    },
    {
      name: "yuan need not be named",
      part: { kind: "total", value: 125000, unit: "CNY", currency: "CNY" },
      findings: [],
    },
    {
      name: "ten thousand yuan in dollars",
      part: { kind: "total", value: 12.5, unit: "CNY-10k", currency: "USD" },
      findings: [""],
    },
  ],
  *check(amount) {
    const { unit, currency } = amount;
    const isForeign = unit === "foreign-currency";
    const agrees = isForeign ? currency !== undefined && currency !== "CNY" : (currency ?? "CNY") === "CNY";
    if (!agrees) yield { at: "", data: { printed: shownAmount(amount) } };
  },
};
