import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
import { webAddress } from "../fields/web-address.js";
import { disclosureMetadata } from "./disclosure-metadata.js";

/** What every record root carries; spread into its `z.strictObject`. */
export const recordBase = <RecordType extends string>(recordType: RecordType) => ({
  $schema: labelled(z.string().max(2000).exactOptional(), "模式", "本记录所依据的 JSON Schema 地址"),
  recordType: labelled(z.literal(recordType), "记录类型", "固定值，决定按哪个模式校验"),
  recordId: labelled(line.exactOptional(), "记录标识", "发布单位内唯一，校验结果据此指明记录"),
  publishedOn: labelled(plainDate.exactOptional(), "发布日期", "在门户网站公开之日"),
  sourceUrl: labelled(webAddress.exactOptional(), "原文网址", "公开页面的地址"),
  disclosure: labelled(
    disclosureMetadata.exactOptional(),
    "公开信息元数据",
    "索引号、文号、成文日期、有效性、公开属性等，按公开页面填写",
  ),
  excerpt: labelled(
    z.boolean().exactOptional(),
    "节录",
    "只录入了原文的一部分时为 true：没有录入不等于原文没有，查缺的规则不运行",
  ),
  extensions: labelled(
    z.record(z.string(), z.unknown()).exactOptional(),
    "扩展",
    "本模式以外的内容放在这里；其他位置的未知字段一律报错",
  ),
});
