import * as z from "zod";
import { labelled } from "../../schemas/fields/labelled.js";
import { plainDate } from "../../schemas/fields/plain-date.js";
import { line, text } from "../../schemas/fields/text.js";
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
  })
  .meta({ title: "Profile", description: "校验配置：本地的规则级别，以及附书面理由搁置的结果" });
