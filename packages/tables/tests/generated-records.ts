import * as fc from "fast-check";
import type { FiscalRecord } from "../src/index.js";

type Amounts = fc.Arbitrary<Record<string, number | null>>;

const words = "社会保障和就业支出行政运行民政管理事务";
const name = fc
  .integer({ min: 0, max: words.length - 4 })
  .chain((start) => fc.integer({ min: 2, max: 8 }).map((length) => words.slice(start, start + length)))
  .chain((word) =>
    fc.constantFrom(word, `其他${word}`, `=${word}`, `-${word}`, `'+${word}`, `<b>&${word}`, `${word}"，,`),
  );
const title = (words: string): fc.Arbitrary<string> =>
  fc.constantFrom(words, `2025年部门${words}`, `${words}（试行）`);
const code = fc.constantFrom("208", "20802", "2080201", "3012", "7", "０２", "00");
const figure = fc
  .tuple(fc.integer({ min: -1e9, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => (digits === 0 ? 0 : digits / 10 ** decimals));
const cell = fc.option(figure, { freq: 3 });
const printed = { unit: fc.constantFrom("CNY" as const, "CNY-10k" as const) };

/** Every row of a table prints the same columns. */
const columns = (keys: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...keys], { minLength: 1 });
const amountsOf = (keys: readonly string[]): Amounts =>
  fc.record(Object.fromEntries(keys.map((key) => [key, cell])));

/** At least one figure, without which a single row is an empty table. */
const amountsWithFigure = (keys: readonly string[]): Amounts =>
  fc
    .tuple(amountsOf(keys), figure, fc.constantFrom(...keys))
    .map(([amounts, value, key]) => ({ ...amounts, [key]: value }));

const codeTable = (words: string, keys: readonly string[]): fc.Arbitrary<object> =>
  columns(keys).chain((some) =>
    fc.record(
      {
        printedTitle: title(words),
        printedNumber: fc.constantFrom("公开03表", "附件2-3"),
        ...printed,
        rows: fc.array(fc.record({ code, name, amounts: amountsOf(some) }), { minLength: 1, maxLength: 6 }),
        total: fc.record({ name: fc.constant("合计"), amounts: amountsWithFigure(some) }),
        notes: fc.array(fc.constantFrom("注：本表反映支出。", "说明：单位未调整。"), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      { requiredKeys: ["printedTitle", "unit", "rows"] },
    ),
  );

const emptyTable = (words: string): fc.Arbitrary<object> =>
  fc.record({
    printedTitle: title(words),
    ...printed,
    notes: fc.constant(["注：本部门没有此项支出，故本表为空表。"]),
    empty: fc.constant(true),
  });

const balanceTable = (words: string): fc.Arbitrary<object> => {
  const side = columns(["total", "general", "governmentFund", "stateCapital"]).chain((some) =>
    fc.boolean().chain((lined) =>
      fc.array(
        fc.record({
          name: name.map((word) => `一、${word}`),
          amounts: amountsOf(some),
          ...(lined ? { line: fc.integer({ min: 1, max: 99 }) } : {}),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    ),
  );
  return fc.record(
    { printedTitle: title(words), ...printed, income: side, expenditure: side, expenditureByPurpose: side },
    { requiredKeys: ["printedTitle", "unit", "income", "expenditure"] },
  );
};

const vehicles = ["total", "abroad", "vehicleTotal", "vehiclePurchase", "vehicleOperation", "reception"];
const threePublicKeys = [...vehicles, "meeting", "training", "operatingExpense"];

/** Decimals may be declared; no figure then has more. */
const whole = fc.record({
  printedTitle: title("“三公”经费预算表"),
  ...printed,
  decimals: fc.integer({ min: 4, max: 6 }),
  fundScope: fc.constantFrom("general-public-budget", "fiscal-appropriation"),
  amounts: columns(threePublicKeys).chain(amountsWithFigure),
});

const lists = {
  projectExpenditure: columns(["total", "general", "carryover"]).chain((some) =>
    fc.record({
      printedTitle: title("项目支出表"),
      ...printed,
      rows: fc.array(fc.record({ unitName: name, projectName: name, amounts: amountsOf(some) }), {
        minLength: 1,
        maxLength: 4,
      }),
      total: fc.record({ name: fc.constant("合计"), amounts: amountsOf(some) }),
    }),
  ),
  procurement: columns(["total", "general"]).chain((some) =>
    fc.record({
      printedTitle: title("政府采购预算表"),
      ...printed,
      rows: fc.array(
        fc.record({ category: name, item: name, organisationForm: name, amounts: amountsOf(some) }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  ),
};

const indicator = fc.record(
  {
    level1: name,
    level2: name,
    level3: name,
    operator: fc.constantFrom("≥", "=", "定性"),
    value: name,
    unit: name,
    weight: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: ["level3"] },
);
const target = {
  amount: cell,
  goal: name,
  indicators: fc.array(indicator, { minLength: 1, maxLength: 3 }),
};

const root = {
  publisher: fc.record(
    { name, creditCode: fc.constant("11310107MB2F31234X"), address: name },
    { requiredKeys: ["name"] },
  ),
  region: name,
  fiscalYear: fc.integer({ min: 2014, max: 2026 }),
  scope: fc.constantFrom("department", "unit"),
  approvedOn: fc.constant("2025-01-20"),
  sourceUrl: fc.constant("https://example.gov.cn/a?b=1&c=2"),
  excerpt: fc.boolean(),
  extensions: fc
    .dictionary(fc.constantFrom("a", "甲", "-"), fc.jsonValue({ maxDepth: 2 }))
    .map((values) => JSON.parse(JSON.stringify(values))),
};
const requiredRoot = ["recordType", "publisher", "fiscalYear", "scope", "tables"] as const;

const budget = fc.record(
  {
    recordType: fc.constant("department-budget" as const),
    ...root,
    tables: fc.record(
      {
        balance: balanceTable("收支总表"),
        income: codeTable("收入总表", [
          "total",
          "fiscalAppropriation",
          "general",
          "specialAccount",
          "business",
          "operating",
          "other",
          "carryover",
        ]),
        expenditure: codeTable("支出总表", [
          "total",
          "basic",
          "project",
          "remittedToSuperior",
          "operating",
          "affiliatedSubsidy",
          "reserve",
          "carryForward",
        ]),
        fiscalBalance: balanceTable("财政拨款收支总表"),
        generalExpenditure: codeTable("一般公共预算支出表", ["total", "basic", "project"]),
        basicByEconomic: codeTable("一般公共预算基本支出表", ["total", "personnel", "public"]),
        governmentEconomic: codeTable("一般公共预算支出表（按政府预算经济分类）", [
          "total",
          "basic",
          "project",
        ]),
        threePublic: whole,
        governmentFund: emptyTable("政府性基金预算支出表"),
        ...lists,
        projectPerformance: fc.record({
          printedTitle: title("项目支出绩效目标表"),
          ...printed,
          rows: fc.array(fc.record({ projectName: name, ...target }), { minLength: 1, maxLength: 3 }),
        }),
        departmentPerformance: fc.record({
          printedTitle: title("整体支出绩效目标表"),
          ...printed,
          ...target,
        }),
        operatingByEconomic: codeTable("机关运行经费支出表", ["total"]),
      },
      { requiredKeys: ["expenditure"] },
    ),
  },
  { requiredKeys: [...requiredRoot] },
);

const finalAccounts = fc.record(
  {
    recordType: fc.constant("department-final-accounts" as const),
    ...root,
    tables: fc.record(
      {
        balance: balanceTable("收入支出决算总表"),
        income: codeTable("收入决算表", [
          "total",
          "fiscalAppropriation",
          "superiorSubsidy",
          "affiliatedRemittance",
        ]),
        expenditure: codeTable("支出决算表", ["total", "basic", "project"]),
        fiscalBalance: balanceTable("财政拨款收入支出决算总表"),
        threePublic: fc.record({
          printedTitle: title("“三公”经费支出决算表"),
          ...printed,
          budget: columns(vehicles).chain(amountsWithFigure),
          final: columns(vehicles).chain(amountsWithFigure),
        }),
        governmentFund: codeTable("政府性基金预算财政拨款收入支出决算表", [
          "opening",
          "currentIncome",
          "total",
          "basic",
          "project",
          "closing",
        ]),
        stateCapital: emptyTable("国有资本经营预算财政拨款支出决算表"),
        stateAssets: fc.record({
          printedTitle: title("国有资产占用情况表"),
          rows: fc.array(
            fc.record({
              name,
              measure: fc.constantFrom("辆", "台（套）"),
              quantity: fc.option(fc.integer({ min: 0, max: 999 })),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
      },
      { requiredKeys: ["expenditure"] },
    ),
  },
  { requiredKeys: [...requiredRoot] },
);

/** Records such as published tables make up: every row of a table has its columns. */
export const records = fc.oneof(budget, finalAccounts) as fc.Arbitrary<FiscalRecord>;
