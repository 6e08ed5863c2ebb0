import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What an applicant looks for besides the nine elements of the notice.
 *
 * Known from practice, not read in a provision: one info a guide.
 */
export const elementMissing: Rule<"service-guide"> = {
  code: "service-guide/element-missing",
  severity: "info",
  title: { zh: "服务指南缺少通行的要素", en: "Usual element of a guide missing" },
  message: {
    zh: "服务指南没有写明：{missing}",
    en: "the guide does not state {missing}",
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
      findings: [""],
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
      ["scope（适用范围）", scope],
      ["acceptingBody（受理机构）", acceptingBody],
      ["decidingBody（决定机构）", decidingBody],
      ["quota（数量限制）", quota],
      ["delivery（结果送达）", delivery],
      ["windowAddress（办理地点）", windowAddress],
      ["windowHours（办理时间）", windowHours],
      ["progressQuery（进程和结果查询）", progressQuery],
      ["remedies（行政复议机关）", remedies?.reviewBody],
      ["remedies（受诉法院）", remedies?.court],
    ] as const;
    const missing = stated.filter(([, answer]) => answer === undefined).map(([element]) => element);
    if (missing.length === 0) return;
    if (record.excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "", data: { missing } };
  },
};
