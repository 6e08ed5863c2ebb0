import * as z from "zod";
import { creditCode } from "../fields/credit-code.js";
import { divisionCode } from "../fields/division-code.js";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** A public body, agency or supplier, as named in a disclosure. */
export const organisation = z
  .strictObject({
    name: labelled(line, "名称", "法定全称"),
    creditCode: labelled(creditCode.exactOptional(), "统一社会信用代码", "18 位，GB 32100-2015"),
    divisionCode: labelled(
      divisionCode.exactOptional(),
      "行政区划代码",
      "所在县级以上行政区划，功能区没有代码时省略",
    ),
    address: labelled(line.exactOptional(), "地址", "办公或注册地址"),
    contact: labelled(line.exactOptional(), "联系方式", "单位公开的联系电话"),
  })
  .meta({ id: "Organisation", title: "Organisation", description: "单位：机关、代理机构或供应商" });
