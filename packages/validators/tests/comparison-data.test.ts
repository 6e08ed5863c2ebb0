import { describe, expect, it } from "vitest";
import { createValidator, pointerSegments, rules } from "../src/index.js";

const validator = createValidator();

/** Rules on arithmetic that say which rows, codes or units are wrong, not by how much. */
const withoutDifference =
  /\/(row-shift|economic-row-shift|unit-mistaken|fund-row-in-general-table|statement-growth-from-zero)$/;

const has = (record: unknown, at: string): boolean =>
  pointerSegments(at).reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    record,
  ) !== undefined;

describe("a finding about figures", () => {
  const arithmetic = rules.filter(
    ({ code, basis }) => code.startsWith("department-") && basis[0].source === "arithmetic",
  );
  it.each(arithmetic.map((rule) => [rule.code, rule] as const))(
    "of %s names what it compares",
    (code, rule) => {
      for (const { record, findings, name } of rule.examples) {
        const found = validator
          .validate(record, { fold: false })
          .findings.filter((each) => each.code === code);
        expect(found.length, name).toBe(findings.length);
        for (const { data } of found) {
          const operands = data["operands"] as readonly string[];
          expect(operands.length, name).toBeGreaterThan(0);
          for (const at of operands) expect(has(record, at) ? at : `${name}: nothing at ${at}`).toBe(at);
          if (withoutDifference.test(code)) continue;
          expect(data["operandAmounts"]).toHaveLength(operands.length);
          expect(data["tolerance"], name).toBeTypeOf("number");
          const isBeyond = (data["difference"] as number) > (data["tolerance"] as number);
          expect(isBeyond, name).toBe(!code.endsWith("/rounding-difference"));
        }
      }
    },
  );
});
