import * as z from "zod";
import { instant } from "../fields/instant.js";
import { labelled } from "../fields/labelled.js";
import { orNone } from "../fields/none.js";
import { plainDate } from "../fields/plain-date.js";
import { line, text } from "../fields/text.js";
import { disclosureChannelCodes } from "../generated/codes/disclosure-channel.js";
import { disclosureMethodCodes } from "../generated/codes/disclosure-method.js";
import { documentValidityCodes } from "../generated/codes/document-validity.js";
import { attachment } from "./attachment.js";
import { documentReference } from "./document-reference.js";
import { organisation } from "./organisation.js";

/** Why something is not published, and who decided so. */
const exemption = z
  .strictObject({
    ground: labelled(line, "不予公开理由", "代码见 exemption-ground，列表外的写原文"),
    article: labelled(line.exactOptional(), "依据条款", "如 政府信息公开条例第十五条"),
    decidedBy: labelled(line.exactOptional(), "决定单位", "作出不公开决定的单位或者处室"),
    decidedOn: labelled(plainDate.exactOptional(), "决定日期", "作出不公开决定之日"),
    scope: labelled(text.exactOptional(), "不公开的部分", "只有一部分不公开时，写明是哪一部分"),
  })
  .meta({ title: "Exemption", description: "不予公开：理由、条款和决定单位" });

/** What the head of a disclosure page says about the page: the core catalogue metadata, the same for every record. */
export const disclosureMetadata = z
  .strictObject({
    indexNumber: labelled(line.exactOptional(), "索引号", "按页面原样，如 QZ06106-2420-2024-00029"),
    title: labelled(line.exactOptional(), "名称", "页面标题，与正文标题一致"),
    bodyTitle: labelled(line.exactOptional(), "正文标题", "正文开头重印的标题，页面标题之外另有时填写"),
    summary: labelled(text.exactOptional(), "内容概述", "三百字以内"),
    publisher: labelled(organisation.exactOptional(), "发布机构", "法定全称"),
    signedOn: labelled(plainDate.exactOptional(), "成文日期", "文件落款日期，即目录中的生成日期"),
    signedAt: labelled(instant.exactOptional(), "生成时间", "页面印到分的生成时间；只有日期的写成文日期"),
    publishedAt: labelled(instant.exactOptional(), "发布时间", "页面印出的发布时间"),
    docNo: labelled(orNone(line).exactOptional(), "文号", "按页面原样；页面写明没有的写“无”"),
    docNoInBody: labelled(line.exactOptional(), "正文文号", "正文中重印的文号，按原样"),
    theme: labelled(line.exactOptional(), "主题分类", "名称见 document-theme，如 民政、扶贫、救灾"),
    genre: labelled(line.exactOptional(), "体裁", "公文种类，名称见 document-genre，如 通知"),
    validity: labelled(
      z.enum(documentValidityCodes).exactOptional(),
      "有效性",
      "规范性文件必填，代码见 document-validity",
    ),
    endedOn: labelled(plainDate.exactOptional(), "废止或者失效日期", "失效、废止的文件填写"),
    endedBy: labelled(documentReference.exactOptional(), "废止依据", "宣布废止或者失效的文件"),
    method: labelled(
      z.enum(disclosureMethodCodes).exactOptional(),
      "公开属性",
      "主动公开、依申请公开或者不予公开，代码见 disclosure-method",
    ),
    exemption: labelled(exemption.exactOptional(), "不予公开", "全部或者部分不主动公开时填写"),
    channels: labelled(
      z.array(z.enum(disclosureChannelCodes)).min(1).max(20).exactOptional(),
      "公开渠道",
      "代码见 disclosure-channel，政府网站在前",
    ),
    column: labelled(line.exactOptional(), "栏目", "页面所在的栏目，如 政策解读"),
    catalogueItem: labelled(line.exactOptional(), "对应目录项", "主动公开基本目录中该事项的序号"),
    attachments: labelled(
      orNone(z.array(attachment).max(1000)).exactOptional(),
      "附件",
      "随页面发布的文件；写了“附件”而没有文件的填空数组",
    ),
    interpretations: labelled(
      z.array(documentReference).max(100).exactOptional(),
      "相关解读",
      "解读本文件的材料：标题和网址",
    ),
    asOf: labelled(plainDate.exactOptional(), "数据截止日期", "统计和进展的数据截至哪一天"),
    supersedes: labelled(
      z
        .strictObject({
          record: labelled(line, "被替代的记录", "原记录的 recordId、索引号或者网址"),
          reason: labelled(text.exactOptional(), "更正或者替代的理由", "更正了什么、为什么"),
        })
        .meta({ title: "Supersedes", description: "更正或者替代：哪条记录、为什么" })
        .exactOptional(),
      "更正或者替代",
      "本记录更正或者替代先前发布的记录时填写",
    ),
  })
  .meta({
    id: "DisclosureMetadata",
    title: "DisclosureMetadata",
    description: "公开信息核心元数据：页面上的索引号、文号、有效性、公开属性等",
  });
