import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import {
  agencyOf,
  formEditionOf,
  isGivenAmount,
  isStatutoryNotice,
} from "../../../src/procurement/procurement-result.js";
import type { Rule } from "../../../src/rule.js";

/**
 * No agency fee, or only half of it, in a notice on the 2020 form.
 *
 * The form asks for the standard and the amount wherever an agency is used; the
 * contents required since 2015 do not have it.
 */
export const agencyFeeMissing: Rule<"procurement-result"> = {
  code: "procurement-result/agency-fee-missing",
  severity: "warning",
  title: { zh: "缺代理服务收费标准或金额", en: "Agency fee without standard or amount" },
  message: {
    zh: "委托了采购代理机构，公告应写明代理服务收费标准和金额，缺：{missing}",
    en: "an agency was used: the form asks for its fee, standard and amount; missing: {missing}",
  },
  basis: [{ source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "standard and amount",
      record: {
        recordType: "procurement-result",
        publishedOn: "2025-05-15",
        agency: { name: "某某招标代理有限公司" },
        lots: [{ outcome: "pending" }],
        agencyFee: {
          standard: "差额累进法计算后下浮30%",
          amount: { kind: "total", text: "345552.00", value: 345552, unit: "CNY" },
        },
      },
      findings: [],
    },
    {
      name: "the last day before the form",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-06-30",
        agency: { name: "某某招标代理有限公司" },
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "the first day of the form",
      record: {
        recordType: "procurement-result",
        publishedOn: "2020-07-01",
        agency: { name: "某某招标代理有限公司" },
        lots: [{ outcome: "pending" }],
      },
      findings: ["/agency"],
    },
    {
      name: "an amount without a standard, also in an excerpt",
      record: {
        recordType: "procurement-result",
        publishedOn: "2023-06-20",
        excerpt: true,
        agency: { name: "某某建设管理集团有限公司" },
        lots: [{ outcome: "pending" }],
        agencyFee: { amount: { kind: "total", text: "2450.00", value: 2450 } },
      },
      findings: ["/agencyFee"],
    },
    {
      name: "an excerpt that leaves it out",
      record: {
        recordType: "procurement-result",
        publishedOn: "2023-06-20",
        excerpt: true,
        agency: { name: "某某建设管理集团有限公司" },
        lots: [{ outcome: "pending" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no agency",
      record: {
        recordType: "procurement-result",
        publishedOn: "2023-06-20",
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
    {
      name: "every lot failed, so that no fee was earned",
      record: {
        recordType: "procurement-result",
        publishedOn: "2023-06-20",
        agency: { name: "某某招标代理有限公司" },
        lots: [{ outcome: "failed", failureReason: "有效投标人不足三家" }],
      },
      findings: [],
    },
    {
      name: "no agency, said so",
      record: {
        recordType: "procurement-result",
        publishedOn: "2023-06-20",
        agency: { name: "无" },
        lots: [{ outcome: "pending" }],
      },
      findings: [],
    },
  ],
  *check(record) {
    const { agencyFee, excerpt, lots } = record;
    if (agencyOf(record) === undefined || !isStatutoryNotice(record)) return;
    if (agencyFee === undefined && lots.every(({ outcome }) => outcome === "failed")) return;
    const edition = formEditionOf(record);
    if (edition === "2015") return;
    const missing = [
      ...(isBlank(agencyFee?.standard) ? ["standard（收费标准）"] : []),
      ...(isGivenAmount(agencyFee?.amount) ? [] : ["amount（收费金额）"]),
    ];
    if (missing.length === 0) return;
    if (agencyFee === undefined && excerpt === true) yield leftOutOfExcerpt;
    else if (edition === undefined) yield editionUnknown;
    else yield { at: agencyFee === undefined ? "/agency" : "/agencyFee", data: { missing } };
  },
};

const editionUnknown = {
  notRun: {
    zh: "没有格式版本和发布日期，不知是否适用 2020 年版格式",
    en: "neither form edition nor day of publication says whether the 2020 form applies",
  },
};
