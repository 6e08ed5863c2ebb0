import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { amountTable } from "./fiscal-table.js";

/**
 * A table with one row a classification code.
 *
 * The code is kept as printed, split cells joined, whatever its form: a
 * malformed code is a finding, not a record that cannot be read.
 */
export const codeTable = <Amounts extends z.ZodType>(kind: string, codeLists: string, amounts: Amounts) => {
  const row = z
    .strictObject({
      code: labelled(
        z.string().min(1).max(20),
        "科目编码",
        `按所印，代码见 ${codeLists}；分栏印的编码直接相连，如 210|11|02 为 2101102`,
      ),
      name: labelled(line, "科目名称", "按所印"),
      amounts: labelled(amounts, "金额", "各栏金额"),
    })
    .meta({ id: `${kind}Row`, title: `${kind}Row`, description: "科目行：一个科目的各栏金额" });
  const total = z
    .strictObject({
      name: labelled(line, "名称", "按所印，如“合计”"),
      amounts: labelled(amounts, "金额", "各栏合计"),
    })
    .meta({ id: `${kind}Total`, title: `${kind}Total`, description: "合计行：各栏合计" });
  return z.strictObject({
    ...amountTable,
    rows: labelled(z.array(row).exactOptional(), "科目行", "按所印顺序，不含合计行"),
    total: labelled(total.exactOptional(), "合计行", "不论印在表首还是表尾"),
  });
};
