import type { PartRule } from "../../../src/part-rule.js";

/** Papers that an intermediary draws up, by what they are called. */
const byIntermediary =
  /审计报告|验资(报告|证明)|评估报告|鉴定(报告|意见|书)|检测报告|检验报告|测绘报告|勘察报告|(会计师|律师|资产评估)事务所/;

/** Of the list `material-source`. */
const issuedByGovernment = "20";

/**
 * An audit, an appraisal or a test report is the work of an intermediary, and the service has to be on the list.
 *
 * Judged by the words of the name: worth a look.
 */
export const intermediaryNotNamed: PartRule<"material"> = {
  code: "material/intermediary-not-named",
  severity: "info",
  title: { zh: "材料涉及中介服务而没有写明", en: "Intermediary service not named" },
  message: {
    zh: "申请材料“{name}”像是由中介机构出具，没有写明中介服务事项，无法与中介服务清单核对",
    en: "the material {name} seems to come from an intermediary; the service is not named and cannot be held against the list",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "the service named",
      part: { name: "会计师事务所出具的清算审计报告", intermediary: "清算审计" },
      findings: [],
    },
    { name: "drawn up by the applicant", part: { name: "清算报告书及财务报表" }, findings: [] },
    { name: "issued by an authority", part: { name: "消防检测报告", sourceType: "20" }, findings: [] },
    { name: "not named", part: { name: "会计师事务所清算审计报告" }, findings: [""] },
    { name: "proof of capital", part: { name: "验资报告" }, findings: [""] },
  ],
  *check({ name, intermediary, sourceType }) {
    if (intermediary === undefined && sourceType !== issuedByGovernment && byIntermediary.test(name)) {
      yield { at: "", data: { name } };
    }
  },
};
