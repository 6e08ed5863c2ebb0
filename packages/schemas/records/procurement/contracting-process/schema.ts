import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { procurementNoticeTypeCodes } from "../../../generated/codes/procurement-notice-type.js";
import { procurementProcessStateCodes } from "../../../generated/codes/procurement-process-state.js";
import { procurementProcessStepCodes } from "../../../generated/codes/procurement-process-step.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

const state = labelled(
  z.enum(procurementProcessStateCodes),
  "状态",
  "由各步得出，代码表 procurement-process-state",
);

const processEvent = z
  .strictObject({
    step: labelled(
      z.enum(procurementProcessStepCodes),
      "这一步",
      "公告做了什么，代码表 procurement-process-step",
    ),
    noticeType: labelled(z.enum(procurementNoticeTypeCodes), "公告种类", "代码表 procurement-notice-type"),
    noticeId: labelled(line.exactOptional(), "公告的记录标识", "该公告记录的 recordId"),
    sourceUrl: labelled(webAddress.exactOptional(), "公告网址", "公开页面的地址"),
    publishedOn: labelled(plainDate.exactOptional(), "发布日期", "该公告公开之日"),
    lotNumbers: labelled(
      z.array(line).min(1).max(1000).exactOptional(),
      "涉及的采购包",
      "统一写法的编号，如“1”“A”；涉及整个项目，或者看不出是哪个包的省略",
    ),
  })
  .meta({ title: "ProcessEvent", description: "一步：一份公告对一些采购包做的一件事" });

const processLot = z
  .strictObject({
    lotNumber: labelled(line.exactOptional(), "采购包编号", "统一写法的编号，不分包的省略"),
    title: labelled(line.exactOptional(), "采购包名称", "公告印出的名称"),
    state,
  })
  .meta({ title: "ProcessLot", description: "采购包：一个采购包走到了哪一步" });

/** What happened to one project, step by step, compiled from its notices. */
export const contractingProcess = z
  .strictObject({
    ...recordBase("contracting-process"),
    projectNumber: labelled(line.exactOptional(), "项目编号", "统一写法：半角，去掉轮次、“号”和第二编号"),
    printedNumbers: labelled(
      z.array(line).min(1).max(100).exactOptional(),
      "印出的编号",
      "各公告的写法，重复的只列一次",
    ),
    projectName: labelled(line.exactOptional(), "项目名称", "最早写明名称的公告的写法"),
    purchaser: labelled(organisation.exactOptional(), "采购人", "最早写明采购人的公告的写法"),
    events: labelled(z.array(processEvent).min(1).max(10_000), "经过", "按时间先后"),
    lots: labelled(z.array(processLot).min(1).max(1000), "采购包", "不分包的项目一个，不写编号"),
    state,
    fileRetention: labelled(
      timeLimit.exactOptional(),
      "采购文件保存期限",
      "自采购结束之日起，归档时规定的期限；编制时不填",
    ),
  })
  .meta({ title: "ContractingProcess", description: "采购过程：一个采购项目从意向到验收的经过和状态" });

export type ContractingProcess = z.output<typeof contractingProcess>;
