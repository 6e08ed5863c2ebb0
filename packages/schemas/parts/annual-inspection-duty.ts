import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { monthDay } from "../fields/month-day.js";
import { line, text } from "../fields/text.js";
import { socialOrganisationTypeCodes } from "../generated/codes/social-organisation-type.js";
import { legalBasis } from "./legal-basis.js";

/** What the holder of a licence must do every year. */
export const annualInspectionDuty = z
  .strictObject({
    required: labelled(z.boolean(), "是否年检", "须接受年检为 true"),
    organisationType: labelled(
      z.enum(socialOrganisationTypeCodes).exactOptional(),
      "年检对象",
      "社会组织类型，代码见 social-organisation-type；不是社会组织时省略",
    ),
    supervisorDeadline: labelled(
      monthDay.exactOptional(),
      "报业务主管单位截止日",
      "每年几月几日前报业务主管单位初审",
    ),
    registrarDeadline: labelled(
      monthDay.exactOptional(),
      "报登记管理机关截止日",
      "每年几月几日前报登记管理机关",
    ),
    charged: labelled(z.boolean().exactOptional(), "年检是否收费", "收费为 true"),
    materials: labelled(z.array(line).min(1).exactOptional(), "年检材料", "须报送的材料名称"),
    basis: labelled(z.array(legalBasis).min(1).exactOptional(), "年检依据", "要求年检的规定"),
    explain: labelled(text.exactOptional(), "年检说明", "印出的其他内容"),
  })
  .meta({
    id: "AnnualInspectionDuty",
    title: "AnnualInspectionDuty",
    description: "年检要求：每年的检查义务",
  });
