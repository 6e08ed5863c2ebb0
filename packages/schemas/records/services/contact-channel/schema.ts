import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line, text } from "../../../fields/text.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** One way an office publishes for the public to ask or to complain: a hotline, a window, a mailbox. */
export const contactChannel = z
  .strictObject({
    ...recordBase("contact-channel"),
    unit: labelled(organisation, "单位", "公开该渠道的单位，写法定全称"),
    point: labelled(contactPoint, "联系方式", "号码、网址或者窗口，连同用途和服务时间"),
    matters: labelled(text.exactOptional(), "受理范围", "可以咨询、投诉什么"),
    office: labelled(line.exactOptional(), "管理处室", "负责接听、答复和核验的处室"),
  })
  .meta({ title: "ContactChannel", description: "咨询投诉渠道：单位公开的一种联系途径" });

export type ContactChannel = z.output<typeof contactChannel>;
