import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { procurementCategoryCodes } from "../generated/codes/procurement-category.js";
import { procurementAmount } from "./procurement-amount.js";

/** One line of the table of what was bought; the form asks other things of goods, services and works. */
export const procurementItem = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "所属采购包", "与采购包编号同一写法或同一编号"),
    category: labelled(z.enum(procurementCategoryCodes).exactOptional(), "类别", "货物、服务或工程"),
    catalogueName: labelled(line.exactOptional(), "品目名称", "政府采购品目分类目录中的名称"),
    catalogueCode: labelled(
      line.exactOptional(),
      "品目编码",
      "政府采购品目分类目录中的编码，代码见 procurement-catalogue-2022",
    ),
    name: labelled(line.exactOptional(), "标的名称", "货物、服务或工程的名称"),
    brand: labelled(line.exactOptional(), "品牌", "货物的品牌"),
    specification: labelled(text.exactOptional(), "规格型号", "货物的规格型号"),
    quantity: labelled(z.number().min(0).max(1e12).exactOptional(), "数量", "可以计算的数量"),
    quantityText: labelled(line.exactOptional(), "数量原文", "公告印出的写法，如“一批”“52块”"),
    unit: labelled(line.exactOptional(), "计量单位", "台、套、人·月等"),
    unitPrice: labelled(procurementAmount.exactOptional(), "单价", "一个计量单位的价格"),
    amount: labelled(procurementAmount.exactOptional(), "金额", "本行合计"),
    serviceScope: labelled(text.exactOptional(), "服务范围", "服务类标的"),
    serviceRequirements: labelled(text.exactOptional(), "服务要求", "服务类标的"),
    servicePeriod: labelled(text.exactOptional(), "服务时间", "服务类标的"),
    serviceStandard: labelled(text.exactOptional(), "服务标准", "服务类标的"),
    constructionScope: labelled(text.exactOptional(), "施工范围", "工程类标的"),
    constructionPeriod: labelled(text.exactOptional(), "施工工期", "工程类标的"),
    projectManager: labelled(line.exactOptional(), "项目经理", "工程类标的，姓名"),
    certificate: labelled(line.exactOptional(), "执业证书信息", "项目经理的执业证书"),
  })
  .meta({ id: "ProcurementItem", title: "ProcurementItem", description: "主要标的：标的表中的一行" });
