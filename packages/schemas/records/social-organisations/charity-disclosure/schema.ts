import * as z from "zod";
import { amount } from "../../../fields/amount.js";
import { currencyUnit } from "../../../fields/currency-unit.js";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line } from "../../../fields/text.js";
import { charityDisclosureKindCodes } from "../../../generated/codes/charity-disclosure-kind.js";
import { charityDisclosurePlatformCodes } from "../../../generated/codes/charity-disclosure-platform.js";
import { attachment } from "../../../parts/attachment.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const donation = z
  .strictObject({
    donor: labelled(line, "捐赠人", "捐赠人不同意公开的写“爱心人士”等，不写姓名、名称"),
    consent: labelled(
      z.boolean().exactOptional(),
      "同意公开",
      "捐赠人同意公开姓名、名称的为 true，不同意的为 false",
    ),
    amount: labelled(amount.exactOptional(), "捐赠金额", "按 unit 计"),
    anonymous: labelled(z.boolean().exactOptional(), "隐名", "donor 写的不是姓名、名称时为 true"),
  })
  .meta({ title: "Donation", description: "捐赠：一笔捐赠" });

/** One disclosure of a charity: a report, how a campaign or project is going, a trust, a dealing. */
export const charityDisclosure = z
  .strictObject({
    ...recordBase("charity-disclosure"),
    organisation: labelled(organisation, "慈善组织", "登记名称和信用代码"),
    kind: labelled(z.enum(charityDisclosureKindCodes), "信息种类", "代码见 charity-disclosure-kind"),
    year: labelled(
      z.int().min(1990).max(2999).exactOptional(),
      "年度",
      "年度工作报告、财务会计报告所述的年度",
    ),
    subject: labelled(line.exactOptional(), "活动、项目或者事项", "募捐活动、慈善项目、慈善信托、交易的名称"),
    filingNumber: labelled(line.exactOptional(), "备案编号", "公开募捐方案、慈善信托的备案编号"),
    occurredOn: labelled(plainDate.exactOptional(), "发生日期", "信息形成、信托设立、交易发生之日"),
    platforms: labelled(
      z.array(z.enum(charityDisclosurePlatformCodes)).min(1).max(20).exactOptional(),
      "公开平台",
      "代码见 charity-disclosure-platform",
    ),
    startedOn: labelled(plainDate.exactOptional(), "开始日期", "募捐活动、慈善项目开始之日"),
    endedOn: labelled(
      plainDate.exactOptional(),
      "结束日期",
      "募捐活动、慈善项目结束之日，没有结束的写计划结束之日",
    ),
    final: labelled(z.boolean().exactOptional(), "全面公开", "结束后的全面公开为 true，期间的公开为 false"),
    emergency: labelled(z.boolean().exactOptional(), "应急募捐", "为应对重大突发事件开展的为 true"),
    unit: labelled(currencyUnit.exactOptional(), "金额单位", "CNY 为元，CNY-10k 为万元"),
    carriedOver: labelled(amount.exactOptional(), "上期结余", "本期开始时的结余，累计数填写的省略"),
    received: labelled(amount.exactOptional(), "募得款物", "收到的捐赠，物资折价计入"),
    interest: labelled(amount.exactOptional(), "利息等收益", "款项的利息和保值增值收益"),
    used: labelled(amount.exactOptional(), "使用", "已经使用的款物"),
    balance: labelled(amount.exactOptional(), "结余", "期末结余"),
    donations: labelled(z.array(donation).max(100_000).exactOptional(), "捐赠明细", "一笔一项"),
    povertyRelated: labelled(z.boolean().exactOptional(), "扶贫捐赠", "属于扶贫捐赠信息的为 true"),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "报告全文、审计报告等"),
  })
  .meta({ title: "CharityDisclosure", description: "慈善信息：慈善组织公开的一项信息" });

export type CharityDisclosure = z.output<typeof charityDisclosure>;
