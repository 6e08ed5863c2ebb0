import type { RecordOf } from "../record-of.js";

type ProcurementBudget = RecordOf<"procurement-budget">;
export type BudgetItem = ProcurementBudget["items"][number];
export type Category = NonNullable<BudgetItem["category"]>;
