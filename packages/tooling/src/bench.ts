import { availableParallelism, cpus } from "node:os";
import { largeBudget } from "./bench/large-budget.js";
import { rulesByLength, rulesOnDocuments } from "./bench/rules.js";
import { workbook } from "./bench/workbook.js";
import { workingDays } from "./bench/working-days.js";

const budgets = [1_000, 10_000].map((rows) => [rows, JSON.stringify(largeBudget(rows))] as const);

/** `npm run bench`: the same work side by side in one run. Read the ratios; the times are this machine's. */
const tables = [
  workbook(50_000),
  await rulesOnDocuments(),
  await rulesByLength(budgets),
  ...(await workingDays()),
];
console.log(
  `node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`,
);
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  console.table(rows);
}
