import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { procurementCategoryCodes } from "../generated/codes/procurement-category.js";
import { procurementAmount } from "./procurement-amount.js";
import { smeReserve } from "./sme-reserve.js";

/** One lot that suppliers are invited to bid for. What became of it stands in the result. */
export const tenderLot = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "采购包编号", "按公告原样，如“采购包1”“002”“A”"),
    title: labelled(line.exactOptional(), "采购包名称", "公告印出的名称"),
    category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
    requirement: labelled(text.exactOptional(), "采购需求", "本包的名称、数量、简要技术或者服务要求"),
    budget: labelled(procurementAmount.exactOptional(), "采购包预算", "本包的预算金额"),
    ceiling: labelled(procurementAmount.exactOptional(), "采购包最高限价", "本包的最高限价"),
    bidBond: labelled(procurementAmount.exactOptional(), "投标保证金", "逐包规定时填写"),
    smeReserve: labelled(smeReserve.exactOptional(), "中小企业预留", "本包与整个项目不同时填写"),
  })
  .meta({ id: "TenderLot", title: "TenderLot", description: "采购包：公告邀请供应商参加的一个采购包" });
