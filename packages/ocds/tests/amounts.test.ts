import type { ProcurementResult } from "@zwgk/schemas/types";
import { describe, expect, it } from "vitest";
import { type JsonObject, valueAt } from "../src/json.js";
import { toRelease } from "../src/to-release.js";

type Amount = NonNullable<ProcurementResult["total"]>;

const awardOf = (amount: Amount): JsonObject => {
  const { release } = toRelease({
    recordType: "procurement-result",
    publishedOn: "2026-01-05",
    lots: [{ outcome: "awarded", amount }],
  });
  return valueAt(release, "awards/0") as JsonObject;
};

describe("amounts", () => {
  it.each<[Amount, number]>([
    [{ kind: "total", value: 24.88, unit: "CNY-10k" }, 248800],
    [{ kind: "total", value: 1.005, unit: "CNY-10k" }, 10050],
    [{ kind: "total", value: 0.29, unit: "CNY-100m" }, 29000000],
    [{ kind: "total", value: 798000.1, unit: "CNY" }, 798000.1],
    [{ kind: "budget-as-maximum", value: 1395, unit: "CNY" }, 1395],
  ])("%o is exactly %d yuan", (amount, yuan) => {
    expect(awardOf(amount)["value"]).toMatchObject({ amount: yuan, currency: "CNY" });
  });

  it.each<Amount>([
    { kind: "reduction-rate", value: 5.5, unit: "percent", text: "5.5%" },
    { kind: "discount-rate", value: 8.5, unit: "tenths" },
    { kind: "annual", value: 100000, unit: "CNY", years: 3 },
    { kind: "unit-price", value: 4.54, unit: "CNY", per: "份" },
    { kind: "total", value: 1395 },
    { kind: "total", value: 100, unit: "foreign-currency", text: "USD 100" },
  ])("%o is no sum of yuan", (amount) => {
    const award = awardOf(amount);
    expect(award["value"]).toBeUndefined();
    expect(award["rates"]).toEqual([amount]);
  });

  it("leaves the figure of a placeholder out and says so", () => {
    const amount: Amount = { kind: "placeholder", value: 0.01, unit: "CNY", text: "0.01元" };
    expect(awardOf(amount)).toMatchObject({ rates: [{ kind: "placeholder", text: "0.01元" }] });
    const { losses } = toRelease({
      recordType: "procurement-result",
      publishedOn: "2026-01-05",
      lots: [{ amount }],
    });
    expect(losses.map(({ pointer }) => pointer)).toEqual(["/lots/0/amount/value", "/lots/0/amount/unit"]);
  });
});
