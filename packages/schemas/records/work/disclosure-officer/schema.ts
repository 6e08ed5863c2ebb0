import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { officerRoleCodes } from "../../../generated/codes/officer-role.js";
import { contactPoint } from "../../../parts/contact-point.js";
import { official } from "../../../parts/official.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** Who answers for open government in a unit, in which role and since when. */
export const disclosureOfficer = z
  .strictObject({
    ...recordBase("disclosure-officer"),
    unit: labelled(organisation, "单位", "法定全称"),
    role: labelled(z.enum(officerRoleCodes), "角色", "代码见 officer-role"),
    official: labelled(official.exactOptional(), "人员", "姓名和职务；具体负责人、经办人只写职务即可"),
    since: labelled(plainDate.exactOptional(), "任职起", "分工生效之日"),
    until: labelled(plainDate.exactOptional(), "任职止", "最后一日；现任的省略"),
    contact: labelled(contactPoint.exactOptional(), "办公电话", "单位的办公电话，不是个人手机"),
  })
  .meta({ title: "DisclosureOfficer", description: "政务公开负责人：一个单位一种角色的负责人" });

export type DisclosureOfficer = z.output<typeof disclosureOfficer>;
