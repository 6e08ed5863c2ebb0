import * as z from "zod";
import { creditCode } from "../../../fields/credit-code.js";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { socialOrganisationStateCodes } from "../../../generated/codes/social-organisation-state.js";
import { socialOrganisationTypeCodes } from "../../../generated/codes/social-organisation-type.js";
import { investmentAmount } from "../../../parts/investment-amount.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const members = z
  .strictObject({
    persons: labelled(z.int().min(0).max(1e9).exactOptional(), "个人会员", "人数，没有写 0"),
    units: labelled(z.int().min(0).max(1e9).exactOptional(), "单位会员", "家数，没有写 0"),
  })
  .meta({ title: "Members", description: "会员：社会团体的个人会员和单位会员" });

/** A social organisation as it stands in the register. */
export const socialOrganisation = z
  .strictObject({
    ...recordBase("social-organisation"),
    creditCode: labelled(creditCode.exactOptional(), "统一社会信用代码", "登记证书上的 18 位代码"),
    name: labelled(line, "名称", "登记证书上的全称"),
    type: labelled(
      z.enum(socialOrganisationTypeCodes).exactOptional(),
      "类型",
      "代码见 social-organisation-type，即信用代码的首两位",
    ),
    domicile: labelled(line.exactOptional(), "住所", "登记的住所"),
    purpose: labelled(text.exactOptional(), "宗旨", "登记的宗旨"),
    businessScope: labelled(text.exactOptional(), "业务范围", "登记的业务范围"),
    activityArea: labelled(line.exactOptional(), "活动地域", "社会团体填写"),
    legalRepresentative: labelled(line.exactOptional(), "法定代表人", "只写姓名，不写证件号码、电话和住址"),
    capital: labelled(
      investmentAmount.exactOptional(),
      "注册资金",
      "社会团体的活动资金、民办非企业单位的开办资金、基金会的原始基金",
    ),
    supervisor: labelled(
      orNone(organisation).exactOptional(),
      "业务主管单位",
      "直接登记、没有业务主管单位的写“无”",
    ),
    registrar: labelled(
      organisation.exactOptional(),
      "登记管理机关",
      "写明区划代码，据以核对信用代码和发布单位的层级",
    ),
    registeredOn: labelled(plainDate.exactOptional(), "登记日期", "准予成立登记之日"),
    certificateFrom: labelled(plainDate.exactOptional(), "证书有效期起", "登记证书有效期的第一天"),
    certificateTo: labelled(plainDate.exactOptional(), "证书有效期止", "登记证书有效期的最后一天"),
    state: labelled(
      z.enum(socialOrganisationStateCodes).exactOptional(),
      "状态",
      "代码见 social-organisation-state",
    ),
    members: labelled(members.exactOptional(), "会员数", "社会团体填写"),
    class: labelled(
      line.exactOptional(),
      "行业分类",
      "社会团体见 association-class，民办非企业单位见 service-organisation-class",
    ),
    charity: labelled(z.boolean().exactOptional(), "慈善组织", "登记或者认定为慈善组织的为 true"),
    publicFundraising: labelled(z.boolean().exactOptional(), "公开募捐资格", "取得公开募捐资格的为 true"),
    fundraisingSince: labelled(
      plainDate.exactOptional(),
      "取得公开募捐资格日期",
      "公开募捐资格证书上的发证日期",
    ),
    rating: labelled(
      orNone(z.enum(["5A", "4A", "3A", "2A", "1A"])).exactOptional(),
      "评估等级",
      "没有参加评估的写“无”",
    ),
    ratingTo: labelled(plainDate.exactOptional(), "评估有效期止", "评估等级有效期的最后一天"),
  })
  .meta({ title: "SocialOrganisation", description: "社会组织登记信息：登记证书上的事项和现在的状态" });

export type SocialOrganisation = z.output<typeof socialOrganisation>;
