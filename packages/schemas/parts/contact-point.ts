import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
import { contactChannelKindCodes } from "../generated/codes/contact-channel-kind.js";
import { contactPurposeCodes } from "../generated/codes/contact-purpose.js";

/** How the public reaches an office. Never a person's own number. */
export const contactPoint = z
  .strictObject({
    kind: labelled(z.enum(contactChannelKindCodes), "渠道类型", "代码见 contact-channel-kind"),
    value: labelled(line, "号码或地址", "单位公开的号码、网址或者地址"),
    purpose: labelled(
      z.enum(contactPurposeCodes).exactOptional(),
      "用途",
      "咨询、监督投诉、信访或者预约，代码见 contact-purpose；所在字段已经说明的可省略",
    ),
    unit: labelled(line.exactOptional(), "单位", "由哪个单位或者窗口答复"),
    hours: labelled(line.exactOptional(), "服务时间", "可以分冬夏"),
    lastCheckedOn: labelled(plainDate.exactOptional(), "最近核验日期", "最近一次确认能打通之日"),
  })
  .meta({ id: "ContactPoint", title: "ContactPoint", description: "联系方式：一个号码、网址或者窗口" });
