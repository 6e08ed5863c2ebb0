import { type Element, missingOf, together, unlessExcerpt } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
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
    en: "the guide does not state {missingEn}",
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
  check: (record) => unlessExcerpt(record, together(missingOf(record, elements))),
};

const elements: readonly Element<RecordOf<"service-guide">>[] = [
  { key: "scope", zh: "适用范围", en: "its scope" },
  { key: "acceptingBody", zh: "受理机构", en: "who accepts" },
  { key: "decidingBody", zh: "决定机构", en: "who decides" },
  { key: "quota", zh: "数量限制", en: "any quota" },
  { key: "delivery", zh: "结果送达", en: "how the result is delivered" },
  { key: "windowAddress", zh: "办理地点", en: "where to go" },
  { key: "windowHours", zh: "办理时间", en: "its hours" },
  { key: "progressQuery", zh: "进程和结果查询", en: "how to ask after progress" },
  { key: "remedies/reviewBody", zh: "行政复议机关", en: "who reviews" },
  { key: "remedies/court", zh: "受诉法院", en: "which court" },
];
