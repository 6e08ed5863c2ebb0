import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { text } from "../fields/text.js";
import { decisionStateCodes } from "../generated/codes/decision-state.js";
import { administrativeCounterparty } from "./administrative-counterparty.js";
import { organisation } from "./organisation.js";
import { recordBase } from "./record-base.js";

/** What licences and penalties have in common on the 双公示 page; spread into the record's `z.strictObject`. */
export const publicisedDecision = <RecordType extends string>(recordType: RecordType) => ({
  ...recordBase(recordType),
  counterparty: labelled(administrativeCounterparty, "行政相对人", "许可或者处罚的对象"),
  decidedOn: labelled(plainDate.exactOptional(), "决定日期", "决定书落款之日"),
  authority: labelled(organisation.exactOptional(), "决定机关", "名称和统一社会信用代码"),
  dataSource: labelled(organisation.exactOptional(), "数据来源单位", "报送数据的单位和统一社会信用代码"),
  state: labelled(z.enum(decisionStateCodes).exactOptional(), "当前状态", "代码见 decision-state"),
  stateChangedOn: labelled(plainDate.exactOptional(), "状态变化日期", "变更、注销、撤销之日"),
  publicUntil: labelled(plainDate.exactOptional(), "公示截止期", "到期撤下的最后一日"),
  withdrawnOn: labelled(plainDate.exactOptional(), "撤下日期", "从公示页面撤下之日"),
  remark: labelled(text.exactOptional(), "备注", "不含个人信息"),
});
