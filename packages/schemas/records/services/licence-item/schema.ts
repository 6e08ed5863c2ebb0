import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { licenceStatusCodes } from "../../../generated/codes/licence-status.js";
import { itemCodes } from "../../../parts/item-codes.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { listChange } from "../../../parts/list-change.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

/** One line of the list of administrative licences an agency keeps. */
export const licenceItem = z
  .strictObject({
    ...recordBase("licence-item"),
    seq: labelled(z.int().min(1).max(100_000).exactOptional(), "序号", "清单中印出的序号"),
    name: labelled(line, "许可事项名称", "清单上的全称，与权责清单、办事指南一致"),
    ...itemCodes,
    authority: labelled(line.exactOptional(), "主管部门", "主管该项许可的部门"),
    implementingBody: labelled(line.exactOptional(), "实施机关", "按原文，可含委托、受理的说明"),
    basis: labelled(
      orNone(z.array(legalBasis).min(1)).exactOptional(),
      "设定和实施依据",
      "法律、法规、国务院决定在前",
    ),
    status: labelled(
      z.enum(licenceStatusCodes).exactOptional(),
      "许可状态",
      "保留、取消、下放或者承接，代码见 licence-status",
    ),
    statutoryLimit: labelled(
      orNone(timeLimit).exactOptional(),
      "法定办结时限",
      "清单印出的期限，没有规定的写“无”",
    ),
    promisedLimit: labelled(orNone(timeLimit).exactOptional(), "承诺办结时限", "清单印出的承诺期限"),
    guides: labelled(
      z.array(line).min(1).max(1000).exactOptional(),
      "服务指南",
      "对应的服务指南，写其 recordId、实施编码或者名称",
    ),
    powerItem: labelled(
      line.exactOptional(),
      "对应权责清单事项",
      "写其 recordId、编码或者名称；名称、编码相同的可省略",
    ),
    supervisor: labelled(line.exactOptional(), "监管主体", "负责事中事后监管的部门"),
    version: labelled(line.exactOptional(), "清单版本", "本条所在清单的版本，如 2022年版"),
    validFrom: labelled(plainDate.exactOptional(), "生效日期", "本条开始执行之日"),
    validTo: labelled(plainDate.exactOptional(), "取消日期", "本条不再执行之日"),
    change: labelled(listChange.exactOptional(), "变动", "与上一版不同的，写明类型、日期和依据"),
    remark: labelled(text.exactOptional(), "备注", "清单印出的备注"),
  })
  .meta({ title: "LicenceItem", description: "行政许可事项：许可清单中的一项" });

export type LicenceItem = z.output<typeof licenceItem>;
