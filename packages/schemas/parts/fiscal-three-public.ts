import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { amountTable } from "./fiscal-table.js";

const threePublicAmounts = z
  .strictObject({
    grandTotal: labelled(amount.exactOptional(), "总合计", "“三公”经费、会议费、培训费合列时的合计"),
    total: labelled(amount.exactOptional(), "“三公”经费合计", "因公出国（境）费、公务用车费、公务接待费之和"),
    abroad: labelled(amount.exactOptional(), "因公出国（境）费", "出国（境）经费"),
    vehicleTotal: labelled(amount.exactOptional(), "公务用车购置及运行费小计", "购置费与运行费之和"),
    vehiclePurchase: labelled(amount.exactOptional(), "公务用车购置费", "含购置税"),
    vehicleOperation: labelled(amount.exactOptional(), "公务用车运行费", "运行维护费"),
    reception: labelled(amount.exactOptional(), "公务接待费", "公务接待经费"),
    meeting: labelled(amount.exactOptional(), "会议费", "与“三公”经费同表列出时填写"),
    training: labelled(amount.exactOptional(), "培训费", "与“三公”经费同表列出时填写"),
    operatingExpense: labelled(amount.exactOptional(), "机关运行经费", "与“三公”经费同表列出时填写"),
  })
  .meta({
    id: "ThreePublicAmounts",
    title: "ThreePublicAmounts",
    description: "“三公”经费金额：表中没有的栏省略",
  });

const count = z.int().min(0).max(10_000_000).nullable();

const threePublicCounts = z
  .strictObject({
    groupsAbroad: labelled(count.exactOptional(), "因公出国（境）团组数", "个"),
    personsAbroad: labelled(count.exactOptional(), "因公出国（境）人次", "人次"),
    vehiclesPurchased: labelled(count.exactOptional(), "公务用车购置数", "辆"),
    vehiclesHeld: labelled(count.exactOptional(), "公务用车保有量", "辆"),
    receptionBatches: labelled(count.exactOptional(), "国内公务接待批次", "个"),
    receptionPersons: labelled(count.exactOptional(), "国内公务接待人次", "人次"),
  })
  .meta({
    id: "ThreePublicCounts",
    title: "ThreePublicCounts",
    description: "“三公”经费数量：表中或说明中印出的团组、车辆、接待数，没有印出的省略",
  });

const scope = {
  counts: labelled(threePublicCounts.exactOptional(), "数量", "与金额相应的团组、车辆、接待批次和人次"),
  fundScope: labelled(
    z.enum(["general-public-budget", "fiscal-appropriation"]).exactOptional(),
    "资金口径",
    "general-public-budget 为一般公共预算财政拨款，fiscal-appropriation 为全部财政拨款",
  ),
};

/** Budget for official travel abroad, vehicles and hospitality. */
export const threePublicTable = z
  .strictObject({
    ...amountTable,
    ...scope,
    amounts: labelled(threePublicAmounts.exactOptional(), "预算数", "本年预算数"),
  })
  .meta({
    id: "ThreePublicTable",
    title: "ThreePublicTable",
    description: "“三公”经费预算表：因公出国（境）、公务用车、公务接待",
  });

/** The same, budgeted and spent. */
export const threePublicFinalTable = z
  .strictObject({
    ...amountTable,
    ...scope,
    budget: labelled(threePublicAmounts.exactOptional(), "预算数", "全年预算数"),
    final: labelled(threePublicAmounts.exactOptional(), "决算数", "本年决算数"),
  })
  .meta({
    id: "ThreePublicFinalTable",
    title: "ThreePublicFinalTable",
    description: "“三公”经费决算表：预算数与决算数",
  });
