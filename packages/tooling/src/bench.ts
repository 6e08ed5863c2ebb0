import { workingDays } from "./bench/working-days.js";

/** `npm run bench`: the same work side by side in one run. Read the ratios; the times are this machine's. */
for (const table of await workingDays()) {
  console.log(`\n${table.title}`);
  console.table(table.rows);
}
