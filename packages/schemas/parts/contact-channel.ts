import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
import { contactChannelKindCodes } from "../generated/codes/contact-channel-kind.js";

/** How the public reaches an office. Never a person's own number. */
export const contactChannel = z
  .strictObject({
    kind: labelled(z.enum(contactChannelKindCodes), "渠道类型", "代码见 contact-channel-kind"),
    value: labelled(line, "号码或地址", "单位公开的号码、网址或者地址"),
    unit: labelled(line.exactOptional(), "单位", "由哪个单位或者窗口答复"),
    hours: labelled(line.exactOptional(), "服务时间", "可以分冬夏"),
    lastCheckedOn: labelled(plainDate.exactOptional(), "最近核验日期", "最近一次确认能打通之日"),
  })
  .meta({ id: "ContactChannel", title: "ContactChannel", description: "联系渠道：公众联系单位的一种途径" });
