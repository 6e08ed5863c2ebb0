import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { procurementTerminationReasonCodes } from "../../../generated/codes/procurement-termination-reason.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { procurementProject } from "../../../parts/procurement-project.js";
import { recordBase } from "../../../parts/record-base.js";

const reasons = labelled(
  z.array(z.enum(procurementTerminationReasonCodes)).min(1).max(10).exactOptional(),
  "原因类别",
  "代码表 procurement-termination-reason，可多选",
);

const terminatedLot = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "采购包编号", "按公告原样，如“采购包1”“002”“A”"),
    title: labelled(line.exactOptional(), "采购包名称", "公告印出的名称"),
    reason: labelled(text.exactOptional(), "终止原因", "本包废标、终止的理由"),
    reasons,
  })
  .meta({ title: "TerminatedLot", description: "终止的采购包：废标或者终止的一个采购包" });

/** That a procurement, or some of its lots, came to nothing, and why. */
export const procurementTermination = z
  .strictObject({
    ...recordBase("procurement-termination"),
    ...procurementProject,
    terminatedOn: labelled(plainDate.exactOptional(), "终止日期", "废标或者终止之日，公告印出时填写"),
    reason: labelled(text.exactOptional(), "终止原因", "废标、终止的理由，按公告原样"),
    reasons,
    lots: labelled(
      z.array(terminatedLot).min(1).max(1000).exactOptional(),
      "终止的采购包",
      "只终止部分采购包，或者各包原因不同时逐包填写；整个项目终止的可以省略",
    ),
    ...procurementNoticeEnd,
  })
  .meta({ title: "ProcurementTermination", description: "终止公告：废标或者终止采购活动" });

export type ProcurementTermination = z.output<typeof procurementTermination>;
