import * as z from "zod";
import { divisionCode } from "../../schemas/fields/division-code.js";
import { labelled } from "../../schemas/fields/labelled.js";
import { plainDate } from "../../schemas/fields/plain-date.js";
import { line, text } from "../../schemas/fields/text.js";
import { governmentLevelCodes } from "../../schemas/generated/codes/government-level.js";
import type { Profile } from "../src/profile.js";

const suppression = z
  .strictObject({
    code: labelled(line, "规则代码", "被搁置结果的 code"),
    pointer: labelled(z.string().max(2000).exactOptional(), "位置", "JSON Pointer，省略时指该代码的全部结果"),
    recordId: labelled(line.exactOptional(), "记录标识", "只对该记录有效，省略时对全部记录有效"),
    reason: labelled(text, "理由", "为何可以搁置，写给复核的人看"),
    until: labelled(plainDate.exactOptional(), "截止日期", "最后有效的一日，过后结果重新出现"),
  })
  .meta({ title: "Suppression", description: "搁置：附书面理由地搁置一类结果" });

const year = z.int().min(1950).max(2100);

const requiredTables = z
  .strictObject({
    recordType: labelled(
      z.enum(["department-budget", "department-final-accounts"]),
      "记录类型",
      "部门预算或部门决算",
    ),
    region: labelled(line.exactOptional(), "地区", "记录的 region 含有它时适用；省略时不论地区"),
    from: labelled(year.exactOptional(), "起始年度", "省略时以前各年都适用"),
    to: labelled(year.exactOptional(), "截止年度", "省略时以后各年都适用"),
    tables: labelled(z.array(line).min(1), "应公开的表", "记录 tables 下的键，如 generalExpenditure"),
  })
  .meta({ title: "RequiredTables", description: "应公开的表：本地某些年度应列出的表" });

const names = z.array(line).max(1000);

const unit = z
  .strictObject({
    name: labelled(line, "规范名称", "法定全称"),
    level: labelled(z.enum(governmentLevelCodes).exactOptional(), "层级", "代码见 government-level"),
    division: labelled(divisionCode.exactOptional(), "行政区划代码", "功能区没有代码时省略"),
    under: labelled(line.exactOptional(), "上级单位", "业务上的上级，写规范名称"),
    accepted: labelled(names.exactOptional(), "通行写法", "本系统文件中可用的简称"),
    aliases: labelled(names.exactOptional(), "不规范写法", "应改为规范名称的写法"),
    members: labelled(names.exactOptional(), "所指单位", "统称所指的单位，写规范名称；没有列明的填空数组"),
  })
  .meta({ title: "RegisteredUnit", description: "单位：名录中的一个单位或者统称" });

/** What `zwgk validate --profile` takes. */
export const profile: z.ZodType<Profile> = z
  .strictObject({
    $schema: labelled(z.string().max(2000).exactOptional(), "模式", "本文件所依据的 JSON Schema 地址"),
    name: labelled(line.exactOptional(), "名称", "配置的名称"),
    rules: labelled(
      z.record(z.string(), z.enum(["error", "warning", "info", "off"])).exactOptional(),
      "规则级别",
      "规则代码到级别；off 为不运行，报告会写明",
    ),
    suppressions: labelled(z.array(suppression).exactOptional(), "搁置", "逐条附书面理由"),
    requiredTables: labelled(
      z.array(requiredTables).exactOptional(),
      "应公开的表",
      "本地应公开的表，先于已知的清单；用第一条适用的",
    ),
    indexNumberForms: labelled(
      z.array(line).min(1).exactOptional(),
      "索引号形式",
      "本地索引号的写法，如 QZ{5d}-{4d}-{year}-{4-5d}：{5d} 五位数字，{9x} 九位数字或者大写字母",
    ),
    units: labelled(
      z.array(unit).max(100_000).exactOptional(),
      "单位名录",
      "本地的单位，先于内置的；文件中的单位名称据此核对",
    ),
  })
  .meta({ title: "Profile", description: "校验配置：本地的规则级别、附书面理由搁置的结果、应公开的表" });
