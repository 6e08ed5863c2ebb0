import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { orNone } from "../../../fields/none.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { serviceMethodCodes } from "../../../generated/codes/service-method.js";
import { legalBasis } from "../../../parts/legal-basis.js";
import { publicisedDecision } from "../../../parts/publicised-decision.js";

const tenThousandYuan = z.number().min(0).max(1e12);

/** One administrative penalty as published within seven working days: the columns of 双公示. */
export const penaltyDecision = z
  .strictObject({
    ...publicisedDecision("penalty-decision"),
    documentNumber: labelled(line, "行政处罚决定书文号", "同一机关内唯一"),
    violationType: labelled(line.exactOptional(), "违法行为类型", "违反了哪一类规定"),
    facts: labelled(text.exactOptional(), "违法事实", "不含第三人的个人信息"),
    basis: labelled(orNone(z.array(legalBasis).min(1).max(100)).exactOptional(), "处罚依据", "引到条款"),
    kinds: labelled(
      z.array(line).min(1).max(20).exactOptional(),
      "处罚类别",
      "警告、罚款等，可以多项，见 penalty-kind",
    ),
    content: labelled(text.exactOptional(), "处罚内容", "决定书主文"),
    fine: labelled(tenThousandYuan.exactOptional(), "罚款金额（万元）", "单位固定为万元，5000 元写 0.5"),
    confiscated: labelled(
      tenThousandYuan.exactOptional(),
      "没收违法所得、没收非法财物的金额（万元）",
      "单位固定为万元",
    ),
    suspendedCertificate: labelled(
      line.exactOptional(),
      "暂扣或者吊销证照名称及编号",
      "处罚为暂扣、吊销的填写",
    ),
    effectiveUntil: labelled(plainDate.exactOptional(), "处罚有效期", "处罚效力的最后一日"),
    caseFiledOn: labelled(plainDate.exactOptional(), "立案日期", "立案之日"),
    announcedOn: labelled(plainDate.exactOptional(), "宣告日期", "宣告决定之日；当事人在场的当场交付"),
    servedOn: labelled(plainDate.exactOptional(), "送达日期", "决定书送达之日"),
    serviceMethod: labelled(z.enum(serviceMethodCodes).exactOptional(), "送达方式", "代码见 service-method"),
  })
  .meta({ title: "PenaltyDecision", description: "行政处罚决定：双公示的一条处罚" });

export type PenaltyDecision = z.output<typeof penaltyDecision>;
