import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { socialOrganisationEventTypeCodes } from "../../../generated/codes/social-organisation-event-type.js";
import { socialOrganisationRegisteredItemCodes } from "../../../generated/codes/social-organisation-registered-item.js";
import { socialOrganisationTypeCodes } from "../../../generated/codes/social-organisation-type.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const registeredChange = z
  .strictObject({
    item: labelled(
      z.enum(socialOrganisationRegisteredItemCodes),
      "变更事项",
      "代码见 social-organisation-registered-item",
    ),
    before: labelled(orNone(text).exactOptional(), "变更前", "原登记的内容，原来没有的写“无”"),
    after: labelled(orNone(text).exactOptional(), "变更后", "现登记的内容，取消的写“无”"),
  })
  .meta({ title: "RegisteredChange", description: "变更：一个登记事项变更前后的内容" });

/** One event in the register: established, changed, deregistered, revoked … */
export const socialOrganisationEvent = z
  .strictObject({
    ...recordBase("social-organisation-event"),
    organisation: labelled(organisation, "社会组织", "名称用事件发生前的登记名称；有信用代码的填写"),
    organisationType: labelled(
      z.enum(socialOrganisationTypeCodes).exactOptional(),
      "社会组织类型",
      "代码见 social-organisation-type；有信用代码的可以省略",
    ),
    event: labelled(
      z.enum(socialOrganisationEventTypeCodes),
      "事件",
      "代码见 social-organisation-event-type；撤销是处罚，注销是申请",
    ),
    registrar: labelled(organisation.exactOptional(), "登记管理机关", "作出决定的机关"),
    charity: labelled(z.boolean().exactOptional(), "慈善组织", "成立时即登记为慈善组织的为 true"),
    decision: labelled(line.exactOptional(), "决定", "许可或者处罚决定的文号或者 recordId"),
    reason: labelled(text.exactOptional(), "事由", "如 连续两年未参加年检"),
    basis: labelled(z.array(legalBasis).min(1).max(100).exactOptional(), "依据", "决定所依据的规定"),
    appliedOn: labelled(plainDate.exactOptional(), "申请日期", "申请书的日期"),
    acceptedOn: labelled(plainDate.exactOptional(), "受理日期", "材料齐全、收到全部有效文件之日"),
    extended: labelled(z.boolean().exactOptional(), "延长办理", "依法批准延长办理期限的为 true"),
    decidedOn: labelled(plainDate.exactOptional(), "决定日期", "准予登记、决定撤销之日"),
    announcedOn: labelled(plainDate.exactOptional(), "公告日期", "登记管理机关公告之日"),
    supervisorApprovedOn: labelled(
      plainDate.exactOptional(),
      "业务主管单位同意日期",
      "业务主管单位审查同意之日",
    ),
    liquidationEndedOn: labelled(plainDate.exactOptional(), "清算结束日期", "注销登记填写"),
    changes: labelled(
      z.array(registeredChange).min(1).max(100).exactOptional(),
      "变更事项",
      "变更登记填写，一个事项一项",
    ),
  })
  .meta({
    title: "SocialOrganisationEvent",
    description: "社会组织登记事件：成立、变更、注销、撤销等",
  });

export type SocialOrganisationEvent = z.output<typeof socialOrganisationEvent>;
