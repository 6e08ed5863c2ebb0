import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { printedTable } from "./fiscal-table.js";

const assetRow = z
  .strictObject({
    name: labelled(line, "资产", "按所印，如“机要通信用车”“单价100万元以上设备”"),
    measure: labelled(line.exactOptional(), "计量单位", "如“辆”“台（套）”"),
    quantity: labelled(z.int().min(0).max(10_000_000).nullable(), "数量", "空白为 null"),
  })
  .meta({ id: "AssetRow", title: "AssetRow", description: "资产行：一类资产的数量" });

/** State assets held: vehicles by use, costly equipment. Quantities, not amounts. */
export const assetTable = z
  .strictObject({
    ...printedTable,
    rows: labelled(z.array(assetRow).exactOptional(), "资产行", "按所印顺序"),
  })
  .meta({ id: "AssetTable", title: "AssetTable", description: "国有资产占用情况表：车辆和大型设备的数量" });
