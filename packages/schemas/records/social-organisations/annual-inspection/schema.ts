import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { text } from "../../../fields/text.js";
import { annualInspectionConclusionCodes } from "../../../generated/codes/annual-inspection-conclusion.js";
import { socialOrganisationTypeCodes } from "../../../generated/codes/social-organisation-type.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** The annual inspection of one social organisation for one year. */
export const annualInspection = z
  .strictObject({
    ...recordBase("annual-inspection"),
    organisation: labelled(organisation, "社会组织", "登记名称和信用代码"),
    organisationType: labelled(
      z.enum(socialOrganisationTypeCodes).exactOptional(),
      "社会组织类型",
      "代码见 social-organisation-type；有信用代码的可以省略",
    ),
    year: labelled(z.int().min(1990).max(2999), "年度", "受检的年度，即工作报告所述的上一年度"),
    toSupervisorOn: labelled(
      orNone(plainDate).exactOptional(),
      "报业务主管单位日期",
      "没有业务主管单位的写“无”",
    ),
    toRegistrarOn: labelled(plainDate.exactOptional(), "报登记管理机关日期", "接受年检之日"),
    conclusion: labelled(
      z.enum(annualInspectionConclusionCodes).exactOptional(),
      "年检结论",
      "代码见 annual-inspection-conclusion",
    ),
    concludedOn: labelled(plainDate.exactOptional(), "结论日期", "作出年检结论之日"),
    problems: labelled(
      z.array(text).min(1).max(100).exactOptional(),
      "存在问题",
      "基本合格、不合格的填写，一个问题一项",
    ),
    rectifiedOn: labelled(plainDate.exactOptional(), "整改完成日期", "报送整改报告之日"),
    fee: labelled(z.number().min(0).max(1e9).exactOptional(), "收费", "元；年检不得收费，应为 0"),
  })
  .meta({ title: "AnnualInspection", description: "社会组织年检：一个社会组织一个年度的年检结论" });

export type AnnualInspection = z.output<typeof annualInspection>;
