import type { DepartmentBudget } from "@zwgk/schemas";

type Table = NonNullable<DepartmentBudget["tables"]["expenditure"]>;
type Row = NonNullable<Table["rows"]>[number];

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Rows of 类, 款 and 项 that add up: ninety-nine items a section, ninety-nine sections a class. */
const rowsThatAddUp = (count: number): { rows: Row[]; total: Row["amounts"] } => {
  const rows: Row[] = [];
  const sums = { basic: 0, project: 0 };
  const open = (code: string, name: string): { basic: number; project: number } => {
    const amounts = { total: 0, basic: 0, project: 0 };
    rows.push({ code, name, amounts });
    return amounts;
  };
  for (let classCode = 201; rows.length < count; classCode += 1) {
    const ofClass = open(String(classCode), "某类支出");
    for (let section = 1; section < 100 && rows.length < count; section += 1) {
      const ofSection = open(`${classCode}${twoDigits(section)}`, "某款支出");
      for (let item = 1; item < 100 && rows.length < count; item += 1) {
        const amounts = open(`${classCode}${twoDigits(section)}${twoDigits(item)}`, "某项支出");
        amounts.basic = ((rows.length * 7919) % 100_000) + 1;
        amounts.project = (rows.length * 104_729) % 1_000_000;
        for (const above of [ofSection, ofClass, sums]) {
          above.basic += amounts.basic;
          above.project += amounts.project;
        }
      }
    }
  }
  for (const { amounts } of rows) amounts.total = (amounts.basic ?? 0) + (amounts.project ?? 0);
  return { rows, total: { total: sums.basic + sums.project, ...sums } };
};

/** A correct budget of two tables with so many rows in all. */
export const largeBudget = (count: number): DepartmentBudget => {
  const { rows, total } = rowsThatAddUp(count / 2);
  const table = (printedTitle: string): Table => ({
    printedTitle,
    unit: "CNY",
    rows: structuredClone(rows),
    total: { name: "合计", amounts: total },
  });
  return {
    recordType: "department-budget",
    publisher: { name: "某县民政局" },
    fiscalYear: 2026,
    scope: "department",
    excerpt: true,
    tables: {
      expenditure: table("2026年部门支出预算总表"),
      generalExpenditure: table("2026年部门一般公共预算支出功能分类预算表"),
    },
  };
};
