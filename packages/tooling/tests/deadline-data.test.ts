import { expect, it } from "vitest";
import { type DeadlineRuleFile, deadlineData, deadlineFaults } from "../src/generate/deadline-data.js";

const { rules, statutes } = deadlineData();

type Version = DeadlineRuleFile["versions"][number];

const rule = (id: string): DeadlineRuleFile => {
  const found = rules.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const withVersions = (id: string, change: (version: Version) => readonly [Version, ...Version[]]) => {
  const { versions, ...rest } = rule(id);
  return { ...rest, versions: [...change(versions[0])] } as DeadlineRuleFile;
};

const delivery = (change: Partial<Version>): DeadlineRuleFile =>
  withVersions("license-delivery", (version) => [{ ...version, ...change } as Version]);

it("finds nothing in the data as it stands", () => {
  expect(deadlineFaults(rules, statutes)).toEqual([]);
});

it.each<[string, DeadlineRuleFile]>([
  ["overlaps", withVersions("license-delivery", (version) => [version, { ...version, from: "2020-01-01" }])],
  [
    "after a later",
    withVersions("license-delivery", (version) => [
      version,
      { ...version, from: "2000-01-01", to: "2004-06-30" },
    ]),
  ],
  ["ends before", delivery({ to: "2004-06-30" })],
  ["verifiedOn", delivery({ verification: "recalled" })],
  [
    "rest day",
    delivery({
      lastDay: { roll: "next-workday", ground: "analogy", basis: { statute: "civil-code" } },
    }),
  ],
  ["recur", withVersions("tax-monthly-filing", (version) => [{ ...version, on: "01-15" } as Version])],
  [
    "could be left out",
    delivery({
      direction: "after",
      period: { amount: 2, unit: "month" },
      suspensions: [{ id: "x", title: { zh: "x", en: "x" } }],
    } as Partial<Version>),
  ],
  ["no statute nothing", delivery({ basis: [{ statute: "nothing" }] })],
  [
    "no rule nothing",
    { ...rule("license-delivery"), trigger: { ...rule("license-delivery").trigger, endOf: ["nothing"] } },
  ],
])("finds what %s", (words, broken) => {
  const others = rules.filter(({ id }) => id !== broken.id);
  expect(deadlineFaults([...others, broken], statutes)).toEqual([expect.stringContaining(words)]);
});

it("lets different levels of government start together", () => {
  const together = withVersions("license-delivery", (version) => [
    { ...version, level: "central" },
    { ...version, level: "province" },
  ]);
  expect(deadlineFaults([...rules.filter(({ id }) => id !== together.id), together], statutes)).toEqual([]);
});

it("finds a statute that nothing cites", () => {
  const idle = { id: "idle", kind: "law", title: { zh: "无", en: "none" } } as const;
  expect(deadlineFaults(rules, [...statutes, idle])).toEqual(["statutes/idle.json is not cited"]);
});
