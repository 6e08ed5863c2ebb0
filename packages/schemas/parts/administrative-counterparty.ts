import * as z from "zod";
import { creditCode } from "../fields/credit-code.js";
import { labelled } from "../fields/labelled.js";
import { orNone } from "../fields/none.js";
import { line } from "../fields/text.js";
import { counterpartyKindCodes } from "../generated/codes/counterparty-kind.js";

/** Whom a licence or a penalty concerns, by the columns of 双公示; what a public copy leaves blank is left out. */
export const administrativeCounterparty = z
  .strictObject({
    name: labelled(line, "行政相对人名称", "单位写全称，自然人写脱敏后的姓名"),
    kind: labelled(
      z.enum(counterpartyKindCodes).exactOptional(),
      "行政相对人类别",
      "单位、自然人或者个体工商户，代码见 counterparty-kind",
    ),
    creditCode: labelled(
      creditCode.exactOptional(),
      "行政相对人代码_1（统一社会信用代码）",
      "18 位；自然人没有，省略",
    ),
    registrationNumber: labelled(line.exactOptional(), "行政相对人代码_2（工商注册号）", "没有时省略"),
    organisationCode: labelled(line.exactOptional(), "行政相对人代码_3（组织机构代码）", "9 位，没有时省略"),
    taxNumber: labelled(line.exactOptional(), "行政相对人代码_4（税务登记号）", "没有时省略"),
    institutionNumber: labelled(line.exactOptional(), "行政相对人代码_5（事业单位证书号）", "没有时省略"),
    socialOrganisationNumber: labelled(
      line.exactOptional(),
      "行政相对人代码_6（社会组织登记证号）",
      "没有时省略",
    ),
    legalRepresentative: labelled(orNone(line).exactOptional(), "法定代表人", "单位的法定代表人或者负责人"),
    identityDocumentKind: labelled(line.exactOptional(), "证件类型", "公开的一份应当省略"),
    identityDocumentNumber: labelled(
      orNone(line).exactOptional(),
      "证件号码",
      "公开的一份应当省略；填写的一律报告，不回显",
    ),
  })
  .meta({
    id: "AdministrativeCounterparty",
    title: "AdministrativeCounterparty",
    description: "行政相对人：行政许可或者行政处罚的对象",
  });
