import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { disclosureChannelCodes } from "../../../generated/codes/disclosure-channel.js";
import { engagementKindCodes } from "../../../generated/codes/engagement-kind.js";
import { official } from "../../../parts/official.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(10_000_000);

/** A press conference, interview, open day or training: when, about what, who took part. */
export const engagementEvent = z
  .strictObject({
    ...recordBase("engagement-event"),
    kind: labelled(z.enum(engagementKindCodes), "活动", "代码见 engagement-kind"),
    topic: labelled(line, "主题", "活动的主题"),
    unit: labelled(organisation.exactOptional(), "主办单位", "举办活动的单位"),
    heldAt: labelled(instant.exactOptional(), "举行时间", "文章写发表时间"),
    announcedAt: labelled(instant.exactOptional(), "预告时间", "公布预告的时间"),
    officials: labelled(
      z.array(official).min(1).max(100).exactOptional(),
      "参加的负责人",
      "写职务，主要负责人在前",
    ),
    questions: labelled(count.exactOptional(), "提问数", "收到的问题数"),
    answered: labelled(count.exactOptional(), "答复数", "当场或者事后答复的问题数"),
    replies: labelled(
      z
        .array(
          z
            .strictObject({
              askedOn: labelled(plainDate, "提问日期", "收到问题之日"),
              repliedOn: labelled(plainDate.exactOptional(), "答复日期", "没有答复的省略"),
            })
            .meta({ title: "Reply", description: "答复：一个问题的提问和答复日期" }),
        )
        .min(1)
        .max(100_000)
        .exactOptional(),
      "逐题答复",
      "网络问政等逐题的日期，不写提问人",
    ),
    mediaCount: labelled(count.exactOptional(), "媒体家数", "参加的媒体"),
    participants: labelled(count.exactOptional(), "参加人数", "开放日、培训的人数"),
    hours: labelled(z.number().min(0).max(10_000).exactOptional(), "学时", "培训的学时"),
    channels: labelled(
      z.array(z.enum(disclosureChannelCodes)).min(1).max(20).exactOptional(),
      "渠道",
      "代码见 disclosure-channel",
    ),
    transcriptUrl: labelled(webAddress.exactOptional(), "实录网址", "文字或者视频实录"),
  })
  .meta({ title: "EngagementEvent", description: "发布与互动活动：新闻发布会、访谈、问政、开放日、培训" });

export type EngagementEvent = z.output<typeof engagementEvent>;
