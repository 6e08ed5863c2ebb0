import type { NotEvaluated } from "../rule.js";
import { appropriationAgainstBalance } from "./checks/appropriation-matches-fiscal-balance.js";
import { balanceSums } from "./checks/balance-adds-up.js";
import { balanceAgainstDetail } from "./checks/balance-equals-detail-tables.js";
import { basicAgainstEconomic } from "./checks/basic-equals-economic-total.js";
import { budgetsAgainstBalance } from "./checks/budgets-match-fiscal-balance.js";
import { classesAgainstBalance } from "./checks/classes-match-balance.js";
import { economicSums } from "./checks/economic-roll-up.js";
import { belowBudgets } from "./checks/expenditure-below-budgets.js";
import { sumsOfBudgets } from "./checks/expenditure-is-sum-of-budgets.js";
import { expenditurePartSums } from "./checks/expenditure-total-is-sum-of-parts.js";
import { fiscalBalanceAgainstGeneral } from "./checks/fiscal-balance-equals-general-expenditure.js";
import { fiscalTablesAgainstOthers } from "./checks/fiscal-tables-differ.js";
import { functionalSums } from "./checks/functional-roll-up.js";
import { flowSums } from "./checks/fund-flow.js";
import { balancesOfSides } from "./checks/income-equals-expenditure.js";
import { incomeAgainstExpenditure } from "./checks/income-matches-expenditure.js";
import { incomeSourceSums } from "./checks/income-total-is-sum-of-sources.js";
import { operatingAgainstBasic } from "./checks/operating-table-differs.js";
import { personnelAndPublicSums } from "./checks/personnel-and-public-add-up.js";
import { splitAgainstBalance } from "./checks/personnel-and-public-match-balance.js";
import { threePublicAgainstBasic } from "./checks/three-public-below-basic.js";
import { threePublicSums } from "./checks/three-public-total.js";
import type { FiscalRecord } from "./fiscal-record.js";
import type { Mismatch } from "./mismatch.js";

/** Every check that compares printed figures with what others make them, by the name of its rule. */
export const arithmetic: Readonly<
  Record<string, (record: FiscalRecord) => Iterable<Mismatch | NotEvaluated>>
> = {
  "functional-roll-up": functionalSums,
  "economic-roll-up": economicSums,
  "expenditure-total-is-sum-of-parts": expenditurePartSums,
  "income-total-is-sum-of-sources": incomeSourceSums,
  "personnel-and-public-add-up": personnelAndPublicSums,
  "balance-adds-up": balanceSums,
  "income-equals-expenditure": balancesOfSides,
  "balance-equals-detail-tables": balanceAgainstDetail,
  "classes-match-balance": classesAgainstBalance,
  "income-matches-expenditure": incomeAgainstExpenditure,
  "appropriation-matches-fiscal-balance": appropriationAgainstBalance,
  "fiscal-balance-equals-general-expenditure": fiscalBalanceAgainstGeneral,
  "budgets-match-fiscal-balance": budgetsAgainstBalance,
  "expenditure-is-sum-of-budgets": sumsOfBudgets,
  "expenditure-below-budgets": belowBudgets,
  "basic-equals-economic-total": basicAgainstEconomic,
  "personnel-and-public-match-balance": splitAgainstBalance,
  "fiscal-tables-differ": fiscalTablesAgainstOthers,
  "operating-table-differs": operatingAgainstBasic,
  "three-public-total": threePublicSums,
  "three-public-below-basic": threePublicAgainstBasic,
  "fund-flow": flowSums,
};
