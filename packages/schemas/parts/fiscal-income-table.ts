import * as z from "zod";
import { amount } from "../fields/amount.js";
import { labelled } from "../fields/labelled.js";
import { codeTable } from "./fiscal-code-table.js";

const incomeAmounts = z
  .strictObject({
    total: labelled(amount.exactOptional(), "合计", "收入合计；表中只有一栏金额时也放这里"),
    fiscalAppropriation: labelled(amount.exactOptional(), "财政拨款收入", "本级财政拨款"),
    general: labelled(amount.exactOptional(), "一般公共预算", "财政拨款中的一般公共预算资金"),
    governmentFund: labelled(amount.exactOptional(), "政府性基金预算", "财政拨款中的政府性基金"),
    stateCapital: labelled(amount.exactOptional(), "国有资本经营预算", "财政拨款中的国有资本经营预算资金"),
    specialAccount: labelled(amount.exactOptional(), "财政专户管理资金", "纳入财政专户管理的收入"),
    superiorSubsidy: labelled(amount.exactOptional(), "上级补助收入", "主管部门和上级单位的补助"),
    business: labelled(amount.exactOptional(), "事业收入", "事业单位业务活动的收入"),
    operating: labelled(amount.exactOptional(), "经营收入", "事业单位经营收入"),
    affiliatedRemittance: labelled(amount.exactOptional(), "附属单位上缴收入", "附属单位上缴"),
    other: labelled(amount.exactOptional(), "其他收入", "上列各项以外的收入"),
    carryover: labelled(amount.exactOptional(), "上年结转", "上年结转到本年的资金"),
  })
  .meta({ id: "IncomeAmounts", title: "IncomeAmounts", description: "收入金额：表中没有的栏省略" });

/** Income by functional code and source. */
export const incomeTable = codeTable("Income", "functional", incomeAmounts).meta({
  id: "IncomeTable",
  title: "IncomeTable",
  description: "收入表：按科目逐行列出的收入及其来源",
});
