import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { line, text } from "../../../fields/text.js";
import { contactChannelKindCodes } from "../../../generated/codes/contact-channel-kind.js";
import { opinionOutcomeCodes } from "../../../generated/codes/opinion-outcome.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(1e9);

const receivedOpinions = z
  .strictObject({
    channel: labelled(z.enum(contactChannelKindCodes), "渠道", "代码见 contact-channel-kind"),
    count: labelled(count, "条数", "经这一渠道收到的意见，没有写 0"),
  })
  .meta({ title: "ReceivedOpinions", description: "收到意见：一种渠道的条数" });

const opinion = z
  .strictObject({
    number: labelled(line.exactOptional(), "序号", "页面的编号"),
    text: labelled(text, "意见内容", "归纳后的意见，不写提出人的姓名和联系方式"),
    outcome: labelled(z.enum(opinionOutcomeCodes).exactOptional(), "采纳结果", "代码见 opinion-outcome"),
    reason: labelled(orNone(text).exactOptional(), "理由", "未采纳、部分采纳的理由；没有说明的写“无”"),
  })
  .meta({ title: "Opinion", description: "意见：一条意见和它的采纳结果" });

/** What became of the opinions heard on a decision. */
export const consultationFeedback = z
  .strictObject({
    ...recordBase("consultation-feedback"),
    title: labelled(line, "决策事项", "征求意见的决策或者文件草案的名称，与预公开的一致"),
    preDisclosure: labelled(line.exactOptional(), "预公开记录", "该事项 decision-pre-disclosure 的 recordId"),
    publisher: labelled(organisation.exactOptional(), "反馈单位", "承办单位"),
    received: labelled(
      z.array(receivedOpinions).min(1).max(100).exactOptional(),
      "收到意见",
      "按渠道分列的条数",
    ),
    total: labelled(count.exactOptional(), "意见总数", "没有收到意见的写 0"),
    adopted: labelled(count.exactOptional(), "采纳", "采纳的条数"),
    partlyAdopted: labelled(count.exactOptional(), "部分采纳", "部分采纳的条数"),
    notAdopted: labelled(count.exactOptional(), "未采纳", "未采纳的条数"),
    notAdoptedReason: labelled(
      orNone(text).exactOptional(),
      "未采纳理由",
      "集中说明的理由；页面没有说明的写“无”",
    ),
    opinions: labelled(z.array(opinion).max(10_000).exactOptional(), "意见摘要", "一条意见一项"),
  })
  .meta({ title: "ConsultationFeedback", description: "意见采纳情况反馈：收到多少，采纳多少，为什么" });

export type ConsultationFeedback = z.output<typeof consultationFeedback>;
