import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleBudget } from "../src/fiscal/example-budget.js";
import { exampleFinalAccounts } from "../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../src/fiscal/example-variants.js";
import type { FiscalRecord } from "../src/fiscal/fiscal-record.js";
import { validate } from "../src/index.js";

/** Pointers of every amount a record prints. */
const printedAmounts = (node: unknown, at: string): string[] => {
  if (typeof node === "number") return [at];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "line" || key === "decimals" ? [] : printedAmounts(value, `${at}/${key}`),
  );
};

const valueAt = (record: FiscalRecord, at: string): number =>
  at
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], record) as number;

/** What no other figure of the record says again. */
const unchecked = "/tables/threePublic/amounts/operatingExpense";

describe("every printed amount", () => {
  for (const record of [exampleBudget, exampleFinalAccounts]) {
    it(`of ${record.recordType} is part of a sum that fails when it is changed`, () => {
      for (const at of printedAmounts(record.tables, "/tables")) {
        const changed = withValue<FiscalRecord>(record, at, valueAt(record, at) + 1234);
        expect([at, validate(changed).ok]).toEqual([at, at === unchecked]);
      }
    });
  }
});

it("sums by code do not depend on the order of the rows", () => {
  const record = { ...only(exampleFinalAccounts, "generalExpenditure", "basicByEconomic"), excerpt: true };
  const { generalExpenditure, basicByEconomic } = record.tables;
  const orders = fc.tuple(
    fc.shuffledSubarray(generalExpenditure?.rows ?? [], { minLength: 9 }),
    fc.shuffledSubarray(basicByEconomic?.rows ?? [], { minLength: 10 }),
  );
  fc.assert(
    fc.property(orders, ([general, basic]) => {
      const shuffled = withValue(
        withValue(record, "/tables/generalExpenditure/rows", general),
        "/tables/basicByEconomic/rows",
        basic,
      );
      expect(validate(shuffled).findings).toEqual([]);
    }),
  );
});

it("reads a record anew that was changed in place", () => {
  const record = structuredClone(only(exampleBudget, "generalExpenditure"));
  expect(validate(record).ok).toBe(true);
  const [row] = record.tables.generalExpenditure?.rows ?? [];
  if (row !== undefined) row.amounts.total = 1;
  expect(validate(record).ok).toBe(false);
});
