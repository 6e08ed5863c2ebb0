import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { procurementLotOutcomeCodes } from "../generated/codes/procurement-lot-outcome.js";
import { smePolicyMeasureCodes } from "../generated/codes/sme-policy-measure.js";
import { organisation } from "./organisation.js";
import { procurementAmount } from "./procurement-amount.js";

const awardedSupplier = z
  .strictObject({
    ...organisation.shape,
    consortiumMembers: labelled(
      z.array(organisation).max(100).exactOptional(),
      "联合体成员",
      "以联合体中标的其他成员，牵头单位写在名称里",
    ),
    score: labelled(z.number().min(0).max(1000).exactOptional(), "评审得分", "公告印出的总得分"),
    amount: labelled(procurementAmount.exactOptional(), "该供应商金额", "一个采购包由多家中标时各家的金额"),
  })
  .meta({ title: "AwardedSupplier", description: "中标、成交供应商：与采购人签订合同的一方" });

/** One lot and what became of it. A notice without lots has one, without a number. */
export const awardLot = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "采购包编号", "按公告原样，如“采购包1”“002”“A”"),
    title: labelled(line.exactOptional(), "采购包名称", "公告印出的名称"),
    outcome: labelled(z.enum(procurementLotOutcomeCodes).exactOptional(), "结果", "成交、失败或尚未确定"),
    failureReason: labelled(text.exactOptional(), "失败原因", "废标或采购失败的理由"),
    budget: labelled(procurementAmount.exactOptional(), "采购包预算", "本包的预算金额"),
    ceiling: labelled(procurementAmount.exactOptional(), "采购包最高限价", "本包的最高限价"),
    bidderCount: labelled(
      z.int().min(0).max(100_000).exactOptional(),
      "投标、响应供应商数",
      "按时提交投标、响应文件的家数，公告印出时填写",
    ),
    smeMeasure: labelled(
      z.enum(smePolicyMeasureCodes).exactOptional(),
      "中小企业政策",
      "中标、成交供应商享受的政策，公告印出时填写，代码表 sme-policy-measure",
    ),
    suppliers: labelled(
      z.array(awardedSupplier).max(1000).exactOptional(),
      "中标、成交供应商",
      "通常一家，框架协议等可有多家",
    ),
    amount: labelled(procurementAmount.exactOptional(), "中标、成交金额", "本包的金额，或代替金额的比率"),
  })
  .meta({ id: "AwardLot", title: "AwardLot", description: "采购包：一个采购包及其结果" });
