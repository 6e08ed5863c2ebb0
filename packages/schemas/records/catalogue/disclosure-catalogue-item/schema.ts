import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { line, text } from "../../../fields/text.js";
import { disclosureAudienceCodes } from "../../../generated/codes/disclosure-audience.js";
import { disclosureChannelCodes } from "../../../generated/codes/disclosure-channel.js";
import { disclosureFormatCodes } from "../../../generated/codes/disclosure-format.js";
import { disclosureFrequencyCodes } from "../../../generated/codes/disclosure-frequency.js";
import { disclosureLevelCodes } from "../../../generated/codes/disclosure-level.js";
import { disclosureMethodCodes } from "../../../generated/codes/disclosure-method.js";
import { disclosureStageCodes } from "../../../generated/codes/disclosure-stage.js";
import { privacyClassCodes } from "../../../generated/codes/privacy-class.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

/** One row of the catalogue that says who discloses what, when and how. */
export const disclosureCatalogueItem = z
  .strictObject({
    ...recordBase("disclosure-catalogue-item"),
    number: labelled(line, "序号", "目录中的序号，其他记录用它指明自己属于哪一项"),
    levelOne: labelled(line, "一级事项", "如 社会救助"),
    levelTwo: labelled(line.exactOptional(), "二级事项", "如 最低生活保障"),
    levelThree: labelled(line.exactOptional(), "三级事项", "如 审批信息"),
    elements: labelled(z.array(line).min(1).max(200).exactOptional(), "公开内容（要素）", "逐条列出"),
    basis: labelled(orNone(z.array(legalBasis).min(1)).exactOptional(), "公开依据", "要求公开本事项的规定"),
    limit: labelled(timeLimit.exactOptional(), "公开时限", "如 自信息形成或变更之日起20个工作日"),
    frequency: labelled(
      z.enum(disclosureFrequencyCodes).exactOptional(),
      "公开频次",
      "定期发布的事项填写，代码见 disclosure-frequency",
    ),
    noticeDays: labelled(z.int().min(1).max(3650).exactOptional(), "公示天数", "公示类事项的天数"),
    subjects: labelled(
      z.array(organisation).min(1).max(500).exactOptional(),
      "公开主体",
      "负责公开的单位，逐个列出",
    ),
    office: labelled(line.exactOptional(), "责任科室", "单位内的科室"),
    channels: labelled(
      z.array(z.enum(disclosureChannelCodes)).min(1).max(20).exactOptional(),
      "公开渠道和载体",
      "已勾选的渠道，代码见 disclosure-channel",
    ),
    channelsAsPrinted: labelled(text.exactOptional(), "渠道原文", "带方框的原文，如 ■政府网站 □政府公报"),
    audience: labelled(
      z.enum(disclosureAudienceCodes).exactOptional(),
      "公开对象",
      "代码见 disclosure-audience",
    ),
    audienceNote: labelled(line.exactOptional(), "特定群众说明", "公开对象是特定群众时，写明是谁"),
    method: labelled(z.enum(disclosureMethodCodes).exactOptional(), "公开方式", "代码见 disclosure-method"),
    levels: labelled(
      z.array(z.enum(disclosureLevelCodes)).min(1).max(4).exactOptional(),
      "公开层级",
      "代码见 disclosure-level",
    ),
    stage: labelled(z.enum(disclosureStageCodes).exactOptional(), "五公开环节", "代码见 disclosure-stage"),
    formats: labelled(
      z.array(z.enum(disclosureFormatCodes)).min(1).max(4).exactOptional(),
      "公开格式",
      "代码见 disclosure-format",
    ),
    recordTypes: labelled(
      z.array(line).min(1).max(50).exactOptional(),
      "对应记录类型",
      "本项目的记录类型，如 assistance-statistics；据此核对应公开尽公开",
    ),
    privacyClass: labelled(
      z.enum(privacyClassCodes).exactOptional(),
      "隐私级别",
      "名单、事由等事项必须写明，代码见 privacy-class",
    ),
  })
  .meta({
    title: "DisclosureCatalogueItem",
    description: "主动公开目录事项：目录的一行，谁在何时以何种方式公开什么",
  });

export type DisclosureCatalogueItem = z.output<typeof disclosureCatalogueItem>;
