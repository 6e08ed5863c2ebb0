import type { PartRule } from "../../../src/part-rule.js";
import { shownAmount } from "../../../src/procurement/money.js";

/**
 * A figure without a unit.
 *
 * Columns are headed 元 or 万元, and readers who guess are wrong by ten thousand times.
 */
export const withoutUnit: PartRule<"procurement-amount"> = {
  code: "procurement-amount/without-unit",

  severity: "warning",
  title: { zh: "金额没有单位", en: "Amount without a unit" },
  message: {
    zh: "金额“{printed}”没有单位，看不出是元、万元还是百分比",
    en: "the amount “{printed}” has no unit: yuan, ten thousand yuan or per cent cannot be told apart",
  },
  basis: [{ source: "published-procurement-notices" }],
  since: "0.1.0",
  examples: [
    {
      name: "the unit from the head of the column",
      part: { kind: "total", text: "24.88", value: 24.88, unit: "CNY-10k" },
      findings: [],
    },
    { name: "a bare figure", part: { kind: "total", text: "2569303.17", value: 2569303.17 }, findings: [""] },
    {
      name: "a placeholder, or nothing published, has no unit to miss (1)",
      part: { kind: "placeholder", text: "0", value: 0 },
      findings: [],
    },
    {
      name: "a placeholder, or nothing published, has no unit to miss (2)",
      part: { kind: "unpublished" },
      findings: [],
    },
  ],
  *check(amount) {
    const { kind, value, unit } = amount;
    if (value === undefined || unit !== undefined || kind === "placeholder" || kind === "unpublished") return;
    yield { at: "", data: { printed: shownAmount(amount) } };
  },
};
