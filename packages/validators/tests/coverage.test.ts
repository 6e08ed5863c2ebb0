import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage } from "../src/index.js";
import type { RecordOf, RecordType } from "../src/record-of.js";

type Item = RecordOf<"disclosure-catalogue-item">;

const civilAffairs = { name: "某某县民政局" };
const interpretations: Item = {
  recordType: "disclosure-catalogue-item",
  number: "1",
  levelOne: "政策文件",
  levelTwo: "政策解读",
  limit: { amount: 3, unit: "workday" },
  subjects: [civilAffairs],
  recordTypes: ["policy-interpretation"],
};
const figures: Item = {
  recordType: "disclosure-catalogue-item",
  number: "2",
  levelOne: "社会救助",
  frequency: "quarterly",
  limit: { amount: 10, unit: "workday" },
  subjects: [civilAffairs],
};

const interpretation = (
  disclosure: RecordOf<"policy-interpretation">["disclosure"] = {},
  publisher = civilAffairs,
): RecordOf<"policy-interpretation"> => ({
  recordType: "policy-interpretation",
  title: "办法解读",
  publisher,
  disclosure,
});

const asOf = "2026-08-01";
const statusOf = (catalogue: Item[], records: RecordOf<RecordType>[], day = asOf): string[] =>
  coverage(catalogue, records, { asOf: day }).rows.flatMap(({ cells }) => cells.map(({ status }) => status));

describe("a row without a frequency", () => {
  it("is missing without a record, whoever else has one", () => {
    expect(statusOf([interpretations], [])).toEqual(["missing"]);
    const other = { name: "某某县财政局" };
    const laid = coverage([interpretations], [interpretation({}, other)], { asOf });
    expect(laid.rows[0]?.cells.map(({ unit, status }) => [unit, status])).toEqual([
      ["某某县民政局", "missing"],
      ["某某县财政局", "published"],
    ]);
  });

  it("is in time on the last working day of its own limit, and late on the next", () => {
    const published = (day: string): string[] =>
      statusOf(
        [interpretations],
        [interpretation({ signedOn: "2026-03-02", publishedAt: `${day}T18:00:00+08:00` })],
      );
    expect(published("2026-03-05")).toEqual(["published"]);
    expect(published("2026-03-06")).toEqual(["late"]);
  });

  it("counts from the day of a printed time", () => {
    const signedAt = "2026-03-02T16:40:00+08:00";
    const published = "2026-03-06T09:00:00+08:00";
    expect(statusOf([interpretations], [interpretation({ signedAt, publishedAt: published })])).toEqual([
      "late",
    ]);
  });

  it("has the twenty working days of the regulations when it gives no number", () => {
    const { limit: _, ...unlimited } = interpretations;
    const published = (day: string): string[] =>
      statusOf(
        [unlimited],
        [interpretation({ signedOn: "2024-06-17", publishedAt: `${day}T18:00:00+08:00` })],
      );
    expect(published("2024-07-15")).toEqual(["published"]);
    expect(published("2024-07-16")).toEqual(["late"]);
  });

  it("says what cannot be judged", () => {
    const [cell] = coverage([interpretations], [interpretation()], { asOf }).rows.flatMap(
      ({ cells }) => cells,
    );
    expect(cell?.status).toBe("published");
    expect(cell?.records[0]?.notJudged?.zh).toContain("发布日期");
    const unmade = coverage(
      [interpretations],
      [interpretation({ publishedAt: "2026-03-05T18:00:00+08:00" })],
      { asOf },
    );
    expect(unmade.rows[0]?.cells[0]?.records[0]?.notJudged?.en).toContain("when it was made");
  });
});

describe("a row with a frequency", () => {
  const of = (day: string, published: string): RecordOf<"policy-interpretation"> =>
    interpretation({ catalogueItem: "2", asOf: day, publishedAt: `${published}T09:00:00+08:00` });

  it("expects the periods whose day has passed", () => {
    const laid = coverage([figures], [of("2026-03-31", "2026-04-10")], { asOf });
    expect(laid.rows[0]?.cells[0]).toMatchObject({ status: "missing", missingPeriods: ["2026-Q2"] });
    expect(statusOf([figures], [of("2026-03-31", "2026-04-10"), of("2026-05-31", "2026-07-10")])).toEqual([
      "published",
    ]);
  });

  it("counts from the end of the period", () => {
    const both = (published: string): string[] =>
      statusOf([figures], [of("2026-03-31", "2026-04-10"), of("2026-06-30", published)]);
    expect(both("2026-07-14")).toEqual(["published"]);
    expect(both("2026-07-15")).toEqual(["late"]);
  });

  it("expects nothing before the first day is over", () => {
    expect(statusOf([figures], [], "2026-04-15")).toEqual(["not-due"]);
    expect(statusOf([figures], [], "2026-04-16")).toEqual(["missing"]);
  });
});

describe("a record outside the catalogue", () => {
  it("has no row, an unknown row, or several", () => {
    const reasons = (catalogue: Item[], record: RecordOf<RecordType>): string[] =>
      coverage(catalogue, [record], { asOf }).outside.map(({ reason }) => reason.en);
    expect(reasons([figures], interpretation())).toEqual([
      "no row of the catalogue takes records of its type",
    ]);
    expect(reasons([interpretations], interpretation({ catalogueItem: "99" }))).toEqual([
      "the catalogue has no row of the number it gives",
    ]);
    const twin = { ...interpretations, number: "3" };
    expect(reasons([interpretations, twin], interpretation())[0]).toContain("several rows");
    expect(reasons([interpretations, twin], interpretation({ catalogueItem: "3" }))).toEqual([]);
  });

  it("is not one when its unit answers for only one of the rows", () => {
    const twin = { ...interpretations, number: "3", subjects: [{ name: "某某县财政局" }] };
    expect(coverage([interpretations, twin], [interpretation()], { asOf }).outside).toEqual([]);
  });

  it("rows disclosed on request expect nothing", () => {
    expect(coverage([{ ...interpretations, method: "on-request" }], [], { asOf }).rows).toEqual([]);
  });
});

describe("coverage", () => {
  it("loses no record and counts none twice", () => {
    const record = fc.record({
      item: fc.constantFrom("1", "2", "99", undefined),
      unit: fc.constantFrom("某某县民政局", "某某县 民政局", "某某县财政局"),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 30 }), (given) => {
        const records = given.map(({ item, unit }) =>
          interpretation(item === undefined ? {} : { catalogueItem: item }, { name: unit }),
        );
        const { rows, outside, summary } = coverage([interpretations, figures], records, { asOf });
        const cells = rows.flatMap((row) => row.cells);
        const places = [...cells.flatMap((cell) => cell.records), ...outside].map(({ index }) => index);
        expect(places.sort((a, b) => a - b)).toEqual(records.map((_, index) => index));
        expect(summary.published + summary.late + summary.missing + summary["not-due"]).toBe(cells.length);
      }),
    );
  });

  it("refuses a day that is none", () => {
    expect(() => coverage([], [], { asOf: "2026-02-30" })).toThrow("2026-02-30");
  });
});
