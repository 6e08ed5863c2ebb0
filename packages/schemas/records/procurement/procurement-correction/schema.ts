import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { procurementCorrectionTargetCodes } from "../../../generated/codes/procurement-correction-target.js";
import { procurementNoticeTypeCodes } from "../../../generated/codes/procurement-notice-type.js";
import { bidOpening } from "../../../parts/bid-opening.js";
import { localDateTime } from "../../../parts/local-date-time.js";
import { procurementNoticeEnd } from "../../../parts/procurement-notice-end.js";
import { procurementProject } from "../../../parts/procurement-project.js";
import { recordBase } from "../../../parts/record-base.js";

const originalNotice = z
  .strictObject({
    noticeType: labelled(
      z.enum(procurementNoticeTypeCodes).exactOptional(),
      "公告种类",
      "代码表 procurement-notice-type",
    ),
    title: labelled(line.exactOptional(), "公告标题", "按原公告"),
    number: labelled(line.exactOptional(), "公告编号", "原公告的采购项目编号，印出时填写"),
    publishedOn: labelled(plainDate.exactOptional(), "首次公告日期", "原公告发布之日"),
    url: labelled(webAddress.exactOptional(), "公告网址", "原公告的地址"),
  })
  .meta({ title: "OriginalNotice", description: "原公告：被更正的公告" });

const correctionItem = z
  .strictObject({
    item: labelled(line, "更正项", "如“提交投标文件截止时间”"),
    lotNumber: labelled(line.exactOptional(), "所属采购包", "只涉及一个采购包时填写"),
    before: labelled(text.exactOptional(), "更正前内容", "原来的写法"),
    after: labelled(text.exactOptional(), "更正后内容", "现在的写法"),
  })
  .meta({ title: "CorrectionItem", description: "更正内容：一处更正" });

/** What a notice, the documents or a result said, and what they say now. */
export const procurementCorrection = z
  .strictObject({
    ...recordBase("procurement-correction"),
    ...procurementProject,
    originalNotice: labelled(originalNotice.exactOptional(), "原公告", "标题、种类和首次公告日期"),
    targets: labelled(
      z.array(z.enum(procurementCorrectionTargetCodes)).min(1).max(3).exactOptional(),
      "更正事项",
      "公告勾选的采购公告、采购文件、采购结果，可多选",
    ),
    corrections: labelled(z.array(correctionItem).min(1).max(1000), "更正内容", "逐处填写，按公告顺序"),
    correctedOn: labelled(plainDate.exactOptional(), "更正日期", "公告印出的更正日期"),
    affectsBids: labelled(
      z.boolean().exactOptional(),
      "影响投标文件编制",
      "内容可能影响投标、响应文件编制为 true，只推迟时间、改正联系方式等为 false",
    ),
    originalDeadline: labelled(localDateTime.exactOptional(), "原截止时间", "更正前的提交截止时间"),
    correctedDeadline: labelled(
      localDateTime.exactOptional(),
      "更正后截止时间",
      "现在有效的提交截止时间，没有改动的也填",
    ),
    correctedOpening: labelled(bidOpening.exactOptional(), "更正后开启", "更正后的开标、开启时间和地点"),
    ...procurementNoticeEnd,
  })
  .meta({ title: "ProcurementCorrection", description: "更正公告：对采购公告、采购文件或者采购结果的更正" });

export type ProcurementCorrection = z.output<typeof procurementCorrection>;
