import * as z from "zod";
import { clockTime } from "../../../fields/clock-time.js";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { caseStateCodes } from "../../../generated/codes/case-state.js";
import { caseStepCodes } from "../../../generated/codes/case-step.js";
import { itemTypeCodes } from "../../../generated/codes/item-type.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const caseEvent = z
  .strictObject({
    step: labelled(z.enum(caseStepCodes), "环节", "发生了什么，代码见 case-step"),
    on: labelled(plainDate, "日期", "发生之日"),
    time: labelled(clockTime.exactOptional(), "时刻", "同一日有几步时写明，HH:MM"),
    unit: labelled(line.exactOptional(), "办理单位", "由哪个单位或者科室"),
    procedure: labelled(
      line.exactOptional(),
      "特别程序",
      "特别程序开始时填写，代码见 special-procedure，列表外的写原文",
    ),
    extraWorkdays: labelled(z.int().min(1).max(1000).exactOptional(), "延长的工作日数", "延长期限时填写"),
    approvedBy: labelled(line.exactOptional(), "批准人", "延长期限由谁批准，写职务，如“本机关负责人”"),
    reason: labelled(text.exactOptional(), "理由", "不予受理、不予许可、延长、终止的理由"),
    remedy: labelled(text.exactOptional(), "救济途径", "不予许可时告知的行政复议、行政诉讼权利"),
    note: labelled(text.exactOptional(), "说明", "不含个人信息"),
  })
  .meta({ title: "CaseEvent", description: "一步：办件过程中的一个环节" });

/** One application on its way through an office, as a log of what happened; where it stands follows from the log. */
export const caseRecord = z
  .strictObject({
    ...recordBase("case-record"),
    caseNumber: labelled(line, "办件编号", "发布单位内唯一"),
    itemName: labelled(line.exactOptional(), "事项名称", "与服务指南一致的全称"),
    itemType: labelled(z.enum(itemTypeCodes).exactOptional(), "事项类型", "国家编码，见 item-type"),
    guide: labelled(
      line.exactOptional(),
      "服务指南",
      "服务指南 service-guide 的 recordId、实施编码或者事项名称",
    ),
    applicantKind: labelled(line.exactOptional(), "申请人类型", "代码见 served-object，自然人为 1"),
    applicant: labelled(line.exactOptional(), "申请人", "单位写全称，自然人写脱敏后的姓名"),
    joint: labelled(
      z.boolean().exactOptional(),
      "统一、联合、集中办理",
      "由两个以上部门统一、联合、集中办理的为 true",
    ),
    statutoryLimit: labelled(timeLimit.exactOptional(), "法定办结时限", "与服务指南一致"),
    promisedLimit: labelled(timeLimit.exactOptional(), "承诺办结时限", "与服务指南一致"),
    events: labelled(z.array(caseEvent).min(1).max(1000), "过程", "按时间先后，从收件到送达"),
    state: labelled(
      z.enum(caseStateCodes).exactOptional(),
      "办件状态",
      "页面印出的状态；由过程得出，不必填写，填写的与过程核对",
    ),
    decision: labelled(line.exactOptional(), "决定书", "行政许可决定 licence-decision 的文书号或者 recordId"),
  })
  .meta({ title: "CaseRecord", description: "办件：一件申请的受理、进展和结果" });

export type CaseRecord = z.output<typeof caseRecord>;
