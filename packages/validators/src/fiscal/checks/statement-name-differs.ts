import { compactName } from "../balance-side.js";
import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { pointerOf, rowOf } from "../row-list.js";
import { statedCells } from "../stated-cells.js";
import { inStatement, statementsOf } from "../statements.js";

export const statementNameDiffers: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "说明中的科目名称与表中不同", en: "The text names a code otherwise than the table" },
  message: {
    zh: "说明中 {code} 写作“{name}”，“{table}”为“{expected}”",
    en: "the text names {code} “{name}”, “{table}” has “{expected}”",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const { code, name } = statement;
      if (code === undefined || name === undefined) continue;
      const cells = statedCells(record, { code, unit: statement.unit });
      const [first] = cells;
      if (first === undefined) continue;
      if (cells.some((cell) => compactName(rowOf(cell).name) === compactName(name))) continue;
      yield {
        at: inStatement(index, "name"),
        data: {
          code,
          name,
          table: first.list.table.printedTitle,
          expected: rowOf(first).name,
          operands: [pointerOf(first)],
        },
      };
    }
  },
});
