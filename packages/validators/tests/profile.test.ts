import { describe, expect, it } from "vitest";
import { createValidator, type Profile, rules } from "../src/index.js";

/** A rule and a record on which it finds exactly one fault. */
const { rule, record } = rules
  .flatMap((candidate) => candidate.examples.map((example) => ({ rule: candidate, example })))
  .filter(({ example }) => example.findings.length === 1)
  .map(({ rule: found, example }) => ({ rule: found, record: { ...example.record, recordId: "R1" } }))[0] as {
  rule: (typeof rules)[number];
  record: Record<string, unknown>;
};
const { code } = rule;

const check = (profile: Profile, asOf?: string) => {
  const report = createValidator({ profile }).validate(record, {
    fold: false,
    ...(asOf !== undefined && { asOf }),
  });
  const own = <Entry extends { code: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.code === code);
  return { findings: own(report.findings), suppressed: own(report.suppressed), notRun: own(report.notRun) };
};

const pointer = check({}).findings[0]?.pointer ?? "";

describe("severity", () => {
  it.each(["error", "warning", "info"] as const)("can be set to %s", (severity) => {
    expect(check({ rules: { [code]: severity } }).findings[0]?.severity).toBe(severity);
  });

  it("off does not run the rule, and the report says so", () => {
    const { findings, notRun } = check({ rules: { [code]: "off" } });
    expect(findings).toEqual([]);
    expect(notRun[0]?.reason).toContain("关闭");
  });

  it("of a wrong shape is fixed", () => {
    expect(() => createValidator({ profile: { rules: { "schema/required": "info" } } })).toThrow(
      /schema\/required/,
    );
  });
});

describe("suppression", () => {
  const reason = "已向财政局说明";

  it("sets a finding aside and keeps it, with its reason", () => {
    const { findings, suppressed } = check({ suppressions: [{ code, reason }] });
    expect(findings).toEqual([]);
    expect(suppressed[0]).toMatchObject({ code, pointer, reason });
  });

  it("can be limited to a place and a record", () => {
    expect(check({ suppressions: [{ code, reason, pointer, recordId: "R1" }] }).findings).toEqual([]);
    expect(check({ suppressions: [{ code, reason, pointer: "/elsewhere" }] }).findings).toHaveLength(1);
    expect(check({ suppressions: [{ code, reason, recordId: "R2" }] }).findings).toHaveLength(1);
  });

  it("holds up to its last day, and not without a day to compare with", () => {
    const profile = { suppressions: [{ code, reason, until: "2026-06-30" }] };
    expect(check(profile, "2026-06-30").findings).toEqual([]);
    expect(check(profile, "2026-07-01").findings).toHaveLength(1);
    expect(check(profile).findings).toHaveLength(1);
  });
});

it("a profile that names a code nobody has is refused, not ignored", () => {
  expect(() => createValidator({ profile: { rules: { "service-guide/no-such-rule": "off" } } })).toThrow(
    /no-such-rule/,
  );
  expect(() => createValidator({ profile: { suppressions: [{ code: "x/y", reason: "r" }] } })).toThrow(
    /x\/y/,
  );
});
