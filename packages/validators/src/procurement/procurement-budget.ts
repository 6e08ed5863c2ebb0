import type { RecordOf } from "../record-of.js";

export type ProcurementBudget = RecordOf<"procurement-budget">;
export type BudgetItem = ProcurementBudget["items"][number];
export type Category = NonNullable<BudgetItem["category"]>;
