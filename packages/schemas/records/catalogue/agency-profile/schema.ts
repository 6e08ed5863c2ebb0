import * as z from "zod";
import { creditCode } from "../../../fields/credit-code.js";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { recordBase } from "../../../parts/record-base.js";

/** What an administrative organ says about itself: duties, offices, address, hours, contact, heads. */
export const agencyProfile = z
  .strictObject({
    ...recordBase("agency-profile"),
    name: labelled(line, "机构名称", "法定全称"),
    creditCode: labelled(creditCode.exactOptional(), "统一社会信用代码", "18 位，机关以 11 开头"),
    aliases: labelled(z.array(line).min(1).max(50).exactOptional(), "别名、加挂牌子", "其他在用的名称"),
    duties: labelled(z.array(text).min(1).max(200).exactOptional(), "机关职能", "逐条列出"),
    offices: labelled(
      z
        .array(
          z
            .strictObject({
              name: labelled(line, "内设机构", "处、科、股、室的名称"),
              duty: labelled(text.exactOptional(), "职责", "该机构做什么"),
              phone: labelled(line.exactOptional(), "办公电话", "对外公开的办公电话"),
            })
            .meta({ title: "AgencyOffice", description: "内设机构：名称、职责和办公电话" }),
        )
        .min(1)
        .max(500)
        .exactOptional(),
      "机构设置",
      "内设机构，逐个列出",
    ),
    address: labelled(line.exactOptional(), "办公地址", "到门牌号"),
    hours: labelled(line.exactOptional(), "办公时间", "可以分冬夏"),
    contacts: labelled(z.array(contactPoint).min(1).max(100).exactOptional(), "联系方式", "至少一种"),
    heads: labelled(
      z
        .array(
          z
            .strictObject({
              name: labelled(line, "姓名", "负责人姓名"),
              post: labelled(line, "职务", "如 局长"),
              division: labelled(text.exactOptional(), "分工", "分管的工作"),
            })
            .meta({ title: "AgencyHead", description: "负责人：姓名、职务和分工" }),
        )
        .min(1)
        .max(100)
        .exactOptional(),
      "负责人",
      "主要负责人在前",
    ),
    changedOn: labelled(plainDate.exactOptional(), "变更日期", "最近一次变更之日"),
  })
  .meta({
    title: "AgencyProfile",
    description: "机构职能：机关职能、机构设置、办公地址、时间、联系方式和负责人",
  });

export type AgencyProfile = z.output<typeof agencyProfile>;
