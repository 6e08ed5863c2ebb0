import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What an applicant looks for besides the nine elements of the notice.
 *
 * Known from practice, not read in a provision: an info, one for each element.
 */
export const elementMissing: Rule<"service-guide"> = {
  code: "service-guide/element-missing",
  severity: "info",
  title: { zh: "服务指南缺少通行的要素", en: "Usual element of a guide missing" },
  message: {
    zh: "服务指南没有写明“{element}”（字段 {field}）",
    en: "the guide does not state {element} ({field})",
  },
  basis: [{ source: "service-guide-practice", article: "适用范围等" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of them",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        scope: "在本县申请成立社会团体的",
        acceptingBody: { name: "某县行政服务中心民政窗口" },
        decidingBody: { name: "某县民政局" },
        quota: "无",
        delivery: "窗口领取",
        windowAddress: "某县行政服务中心一楼",
        windowHours: "工作日",
        progressQuery: "电话查询",
        remedies: { reviewBody: "某县人民政府", court: "某县人民法院" },
      },
      findings: [],
    },
    {
      name: "only where and when; the court not named",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        windowAddress: "某县行政服务中心一楼",
        windowHours: "工作日",
        remedies: { reviewBody: "某县人民政府" },
      },
      findings: ["", "", "", "", "", "", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "service-guide", name: "社会团体成立登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { scope, acceptingBody, decidingBody, quota, delivery, windowAddress, windowHours } = record;
    const { progressQuery, remedies } = record;
    const stated = [
      ["适用范围", "scope", scope],
      ["受理机构", "acceptingBody", acceptingBody],
      ["决定机构", "decidingBody", decidingBody],
      ["数量限制", "quota", quota],
      ["结果送达", "delivery", delivery],
      ["办理地点", "windowAddress", windowAddress],
      ["办理时间", "windowHours", windowHours],
      ["进程和结果查询", "progressQuery", progressQuery],
      ["行政复议机关", "remedies", remedies?.reviewBody],
      ["受诉法院", "remedies", remedies?.court],
    ] as const;
    const missing = stated.filter(([, , answer]) => answer === undefined);
    if (missing.length > 0 && record.excerpt === true) yield leftOutOfExcerpt;
    else for (const [element, field] of missing) yield { at: "", data: { element, field } };
  },
};
