import { describe, expect, it } from "vitest";
import { type Profile, rollUpReports } from "../src/index.js";
import {
  exampleKeyTask,
  examplePlan,
  exampleProgress,
  exampleReport,
  exampleZoneReport,
} from "../src/work/example-work.js";

const states = (records: readonly unknown[], options: Parameters<typeof rollUpReports>[1] = {}) => {
  const [first] = rollUpReports(records, options).plans[0]?.periods ?? [];
  return first?.units.map(({ unit, state, forecast }) => [unit, state, forecast]);
};

describe("reports put together", () => {
  const records = [examplePlan, exampleReport, exampleZoneReport];

  it("say for each unit whether its report is there, in time, and a forecast", () => {
    expect(states(records, { asOf: "2016-09-20" })).toEqual([
      ["晋江市民政局", "received", true],
      ["泉州台商投资区民政保障局", "late", true],
    ]);
    const onDueDay = { ...exampleZoneReport, submittedOn: "2016-09-10", asOf: "2016-09-10" };
    expect(states([examplePlan, exampleReport, onDueDay])?.[1]).toEqual([
      "泉州台商投资区民政保障局",
      "received",
      true,
    ]);
    const afterItsEnd = { ...exampleReport, asOf: "2016-09-30", forecast: false };
    expect(states([examplePlan, afterItsEnd])?.[0]).toEqual(["晋江市民政局", "received", false]);
  });

  it("are overdue the day after they were due, and without a day only awaited", () => {
    const zone = (asOf?: string) =>
      states([examplePlan, exampleReport], asOf === undefined ? {} : { asOf })?.[1]?.[1];
    expect(zone("2016-09-10")).toBe("awaited");
    expect(zone("2016-09-11")).toBe("overdue");
    expect(zone()).toBe("awaited");
  });

  it("are a table of tasks by units", () => {
    const { plans } = rollUpReports([
      examplePlan,
      { ...exampleReport, items: [{ task: "一(一)", status: "complete" }] },
    ]);
    expect(plans[0]?.periods.map(({ period }) => period)).toEqual(["first-three-quarters", "full-year"]);
    expect(plans[0]?.periods[0]?.tasks).toEqual([
      { number: "一（一）", cells: [{ state: "reported", status: "complete" }, { state: "no-report" }] },
      { number: "一（二）", cells: [{ state: "not-reported" }, { state: "not-assigned" }] },
    ]);
  });

  it("expand collective names that have members, and do not ask those that have none", () => {
    const plan = {
      ...examplePlan,
      tasks: [{ number: "一（一）", units: [{ name: "各县市(区)民政局" }, { name: "市局相关科室" }] }],
    };
    const units = states([plan], { asOf: "2016-12-31" }) ?? [];
    expect(units).toHaveLength(11);
    expect(units[0]).toEqual(["鲤城区民政局", "overdue", false]);
    expect(units[10]).toEqual(["市局相关科室", "undetermined", false]);
  });

  it("keep a report of a unit the plan does not name", () => {
    const other = { ...exampleReport, unit: { name: "某某镇" } };
    expect(states([examplePlan, other])?.[2]).toEqual(["某某镇", "unassigned", true]);
  });

  it("take the later of two reports", () => {
    const second = { ...exampleReport, submittedOn: "2016-09-12" };
    expect(states([examplePlan, second, exampleReport])?.[0]?.[1]).toBe("late");
  });

  it("tell units apart by the register of the profile", () => {
    const plan = {
      ...examplePlan,
      year: 2026,
      issuer: { name: "某某县民政局" },
      tasks: [{ number: "一（一）", units: [{ name: "各镇" }] }],
    };
    const report = { ...exampleReport, year: 2026, unit: { name: "甲镇" }, items: [{ task: "一（一）" }] };
    const profile: Profile = {
      units: [
        { name: "某某县民政局" },
        { name: "甲镇社会事务办", under: "某某县民政局", accepted: ["甲镇"] },
        { name: "乙镇社会事务办", under: "某某县民政局" },
        { name: "各镇", under: "某某县民政局", members: ["甲镇社会事务办", "乙镇社会事务办"] },
      ],
    };
    expect(states([plan, report], { profile })?.map(([unit]) => unit)).toEqual([
      "甲镇社会事务办",
      "乙镇社会事务办",
    ]);
    expect(states([plan, report])?.map(([unit]) => unit)).toEqual(["各镇", "甲镇"]);
  });

  it("list what has no plan, and what cannot be read", () => {
    const { unplaced, unread, plans } = rollUpReports([
      { ...exampleReport, plan: "plan-2015" },
      null,
      { recordType: "implementation-report" },
      { recordType: "service-guide", name: "社会团体成立登记" },
    ]);
    expect({ unplaced, unread, plans }).toEqual({ unplaced: [0], unread: [1, 2], plans: [] });
  });
});

describe("key tasks", () => {
  const late = { ...exampleProgress, asOf: "2016-11-30", status: "complete", percent: 100 };

  it("stand as their last report says", () => {
    const { keyTasks } = rollUpReports([exampleKeyTask, late, exampleProgress], { asOf: "2016-12-31" });
    expect(keyTasks).toMatchObject([
      { status: "complete", percent: 100, asOf: "2016-11-30", overdue: false },
    ]);
  });

  it("are overdue the day after their last step unless complete", () => {
    const overdue = (asOf: string) =>
      rollUpReports([exampleKeyTask, exampleProgress], { asOf }).keyTasks[0]?.overdue;
    expect(overdue("2016-11-30")).toBe(false);
    expect(overdue("2016-12-01")).toBe(true);
  });
});
