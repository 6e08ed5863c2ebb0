import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** The codes of one government service item; guide, licence and power list print the same ones. */
export const itemCodes = {
  basicCode: labelled(line.exactOptional(), "基本编码", "国家编码 12 位"),
  implementationCode: labelled(
    line.exactOptional(),
    "实施编码",
    "国家编码 31 位：统一社会信用代码、行使层级、基本编码",
  ),
  handleItemCode: labelled(line.exactOptional(), "业务办理项编码", "国家编码 33 位：实施编码加两位序号"),
  localCode: labelled(line.exactOptional(), "地方编码", "不是国家形式的编码写在这里"),
};
