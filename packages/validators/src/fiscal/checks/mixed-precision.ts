import { pointer } from "../../pointer.js";
import type { NotEvaluated } from "../../rule.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import type { FiscalRecord } from "../fiscal-record.js";
import type { Mismatch } from "../mismatch.js";
import { precisionOf } from "../precision.js";
import { amountTables } from "../tables.js";
import { balanceSums } from "./balance-adds-up.js";
import { balanceAgainstDetail } from "./balance-equals-detail-tables.js";
import { basicAgainstEconomic } from "./basic-equals-economic-total.js";
import { economicSums } from "./economic-roll-up.js";
import { expenditurePartSums } from "./expenditure-total-is-sum-of-parts.js";
import { fiscalBalanceAgainstGeneral } from "./fiscal-balance-equals-general-expenditure.js";
import { functionalSums } from "./functional-roll-up.js";
import { balancesOfSides } from "./income-equals-expenditure.js";
import { incomeSourceSums } from "./income-total-is-sum-of-sources.js";
import { personnelAndPublicSums } from "./personnel-and-public-add-up.js";
import { splitAgainstBalance } from "./personnel-and-public-match-balance.js";
import { threePublicSums } from "./three-public-total.js";

const arithmetic: readonly ((record: FiscalRecord) => Iterable<Mismatch | NotEvaluated>)[] = [
  functionalSums,
  economicSums,
  expenditurePartSums,
  incomeSourceSums,
  personnelAndPublicSums,
  balanceSums,
  balancesOfSides,
  balanceAgainstDetail,
  fiscalBalanceAgainstGeneral,
  basicAgainstEconomic,
  splitAgainstBalance,
  threePublicSums,
];

const isMixed = (record: FiscalRecord): boolean => {
  for (const { table } of amountTables(record)) if (precisionOf(table).mixed) return true;
  return false;
};

export const mixedPrecision: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "整元与带角分的金额混用", en: "Whole yuan and fen side by side" },
  message: {
    zh: "“{table}”中整元金额与带角分的金额并列，{count} 处合计因此对不平（如“{item}”相差 {difference}）：应统一小数位数",
    en: "“{table}” prints whole yuan beside fen, which leaves {count} totals unequal (such as “{item}”, {difference} apart): print all amounts alike",
  },
  basis: [{ source: "arithmetic" }],
  *check(record) {
    if (!isMixed(record)) return;
    const byTable = new Map<string, Mismatch[]>();
    for (const results of arithmetic) {
      for (const result of results(record)) {
        if ("notRun" in result || result.verdict !== "mixed") continue;
        const { key } = result.cell.list;
        byTable.set(key, [...(byTable.get(key) ?? []), result]);
      }
    }
    for (const [key, mismatches] of byTable) {
      const [{ data }] = mismatches as [Mismatch];
      yield { at: pointer("tables", key), data: { ...data, count: mismatches.length } };
    }
  },
});
