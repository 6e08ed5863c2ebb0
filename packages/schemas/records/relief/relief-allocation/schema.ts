import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { reliefSourceCodes } from "../../../generated/codes/relief-source.js";
import { documentReference } from "../../../parts/document-reference.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { statFigure } from "../../../parts/stat-figure.js";

const recipientFunds = z
  .strictObject({
    region: labelled(line, "分配到", "地区或者单位，按所印"),
    funds: labelled(statFigure, "资金", "分配的金额"),
  })
  .meta({ title: "RecipientFunds", description: "资金分配：一个地区或者单位" });

const reliefGoods = z
  .strictObject({
    name: labelled(line, "物资名称", "如 棉被、折叠床"),
    quantity: labelled(z.number().min(0).max(1e12), "数量", "按 unit 计"),
    unit: labelled(line.exactOptional(), "计量单位", "床、张、顶、吨等"),
    to: labelled(line.exactOptional(), "调往", "地区或者单位，按所印"),
  })
  .meta({ title: "ReliefGoods", description: "物资：一种物资" });

const use = z
  .strictObject({
    asOf: labelled(plainDate.exactOptional(), "截至日期", "使用情况说到哪一天"),
    funds: labelled(statFigure.exactOptional(), "已使用资金", "截至该日累计"),
    persons: labelled(statFigure.exactOptional(), "救助人数", "人或者人次"),
    text: labelled(text.exactOptional(), "使用情况", "按所印"),
  })
  .meta({ title: "ReliefUse", description: "使用情况：截至某日" });

/** Funds or goods for relief, where they came from, where they went and what was used. */
export const reliefAllocation = z
  .strictObject({
    ...recordBase("relief-allocation"),
    event: labelled(line.exactOptional(), "灾害", "与 disaster-loss-report 的 event 写法一致"),
    batch: labelled(line, "批次", "按所印或者自编，发布单位内唯一"),
    allocator: labelled(organisation.exactOptional(), "下拨单位", "下拨、调拨款物的单位"),
    source: labelled(z.enum(reliefSourceCodes).exactOptional(), "来源", "代码见 relief-source"),
    document: labelled(documentReference.exactOptional(), "下拨文件", "下达资金的文件和文号"),
    allocatedOn: labelled(plainDate.exactOptional(), "日期", "下拨、调拨之日"),
    funds: labelled(statFigure.exactOptional(), "资金", "这一批的总额"),
    purpose: labelled(text.exactOptional(), "用途", "如 受灾群众紧急转移安置"),
    recipients: labelled(
      z.array(recipientFunds).max(10_000).exactOptional(),
      "资金分配",
      "分配到各地区、各单位的金额，合计等于资金",
    ),
    goods: labelled(z.array(reliefGoods).max(10_000).exactOptional(), "物资", "一种物资一项"),
    used: labelled(use.exactOptional(), "使用情况", "已经使用多少"),
  })
  .meta({ title: "ReliefAllocation", description: "救灾资金物资调拨使用：一批款物" });

export type ReliefAllocation = z.output<typeof reliefAllocation>;
