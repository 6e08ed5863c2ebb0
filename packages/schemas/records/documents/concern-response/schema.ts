import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { concernKindCodes } from "../../../generated/codes/concern-kind.js";
import { disclosureChannelCodes } from "../../../generated/codes/disclosure-channel.js";
import { eventLevelCodes } from "../../../generated/codes/event-level.js";
import { speakerRoleCodes } from "../../../generated/codes/speaker-role.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** What was done about an event, a rumour or a question the public cared about, and when. */
export const concernResponse = z
  .strictObject({
    ...recordBase("concern-response"),
    topic: labelled(line, "关切事项", "一句话，不写当事人姓名"),
    unit: labelled(organisation.exactOptional(), "回应单位", "负责处置和回应的单位"),
    kind: labelled(z.enum(concernKindCodes).exactOptional(), "类型", "代码见 concern-kind"),
    level: labelled(z.enum(eventLevelCodes).exactOptional(), "级别", "突发事件填写，代码见 event-level"),
    occurredAt: labelled(instant.exactOptional(), "发生时间", "事件发生的时间"),
    foundAt: labelled(instant.exactOptional(), "发现时间", "发现舆情的时间"),
    assessment: labelled(text.exactOptional(), "研判", "内部研判的结论"),
    firstResponseAt: labelled(instant.exactOptional(), "首次回应时间", "第一次发布权威信息的时间"),
    pressConferenceAt: labelled(instant.exactOptional(), "新闻发布会时间", "举行的填写"),
    claim: labelled(text.exactOptional(), "不实信息", "澄清的是什么说法，不写当事人的个人信息"),
    facts: labelled(text.exactOptional(), "事实真相", "查明的事实"),
    policy: labelled(text.exactOptional(), "有关政策措施", "适用的政策和采取的措施"),
    outcome: labelled(text.exactOptional(), "处置结果", "处置完了再写"),
    speakerRole: labelled(z.enum(speakerRoleCodes).exactOptional(), "发言人身份", "代码见 speaker-role"),
    channels: labelled(
      z.array(z.enum(disclosureChannelCodes)).min(1).max(20).exactOptional(),
      "发布渠道",
      "代码见 disclosure-channel",
    ),
    updates: labelled(
      z
        .array(
          z
            .strictObject({
              at: labelled(instant, "时间", "续报的时间"),
              text: labelled(text, "内容", "续报的内容"),
            })
            .meta({ title: "ConcernUpdate", description: "续报：时间和内容" }),
        )
        .min(1)
        .max(1000)
        .exactOptional(),
      "续报",
      "按时间先后",
    ),
  })
  .meta({ title: "ConcernResponse", description: "回应社会关切：一件关切事项及其研判、回应和处置" });

export type ConcernResponse = z.output<typeof concernResponse>;
