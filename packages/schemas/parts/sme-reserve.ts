import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { text } from "../fields/text.js";
import { smeReservePolicyCodes } from "../generated/codes/sme-reserve-policy.js";

/** Whether a procurement is kept for small and medium enterprises, and why not. */
export const smeReserve = z
  .strictObject({
    policy: labelled(
      z.enum(smeReservePolicyCodes).exactOptional(),
      "预留方式",
      "代码表 sme-reserve-policy，公告没有写明时省略",
    ),
    sharePercent: labelled(
      z.number().min(0).max(100).exactOptional(),
      "预留份额",
      "部分预留时占预算总额的百分比",
    ),
    reason: labelled(text.exactOptional(), "不预留的原因", "未预留时公告写明的理由"),
    text: labelled(text.exactOptional(), "原文", "公告印出的政策要求"),
  })
  .meta({ id: "SmeReserve", title: "SmeReserve", description: "中小企业预留：采购项目是否面向中小企业" });
