import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";
import { isLonger, limitText, spanOf, workdays } from "../../../src/time-limit.js";

const licensingLaw = /行政许可法/;

/** Ranks whose texts may set another time limit than the licensing law. */
const mayDiffer = new Set(["law", "administrative-regulation", "local-regulation", "autonomous-regulation"]);

/**
 * A licence decided in more than twenty working days, with no law or regulation among its bases that could
 * say so.
 *
 * Forty-five where several bodies act together, and what laws and regulations set otherwise, is lawful; hence
 * the guide must name such a text, and this is a warning.
 */
export const licenceLimitLongerThanLaw: Rule<"service-guide"> = {
  code: "service-guide/licence-limit-longer-than-law",
  severity: "warning",
  title: {
    zh: "许可法定时限长于二十个工作日而无依据",
    en: "Licence limit beyond twenty working days, no basis for it",
  },
  message: {
    zh: "法定办结时限 {limit} 长于行政许可法的 20 个工作日，设定依据中没有另行规定期限的法律、法规",
    en: "the statutory limit of {limit} is longer than the 20 working days of the licensing law, and no law or regulation among the bases could set it",
  },
  basis: [{ source: "administrative-licensing-law", article: "第四十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "twenty working days",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        itemType: "01",
        statutoryLimit: { amount: 20, unit: "workday" },
        basis: [{ lawTitle: "行政许可法", rank: "law" }],
      },
      findings: [],
    },
    {
      name: "twenty-one, on the licensing law alone",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        itemType: "01",
        statutoryLimit: { amount: 21, unit: "workday" },
        basis: [{ lawTitle: "中华人民共和国行政许可法", rank: "law" }],
      },
      findings: ["/statutoryLimit"],
    },
    {
      name: "sixty days set by the regulation on associations",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        statutoryLimit: { amount: 60, unit: "day" },
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第十二条", rank: "administrative-regulation" }],
      },
      findings: [],
    },
    {
      name: "two months by a normative document",
      record: {
        recordType: "service-guide",
        name: "养老机构设立许可",
        itemType: "01",
        statutoryLimit: { amount: 2, unit: "month" },
        basis: [
          { lawTitle: "中华人民共和国行政许可法", rank: "law" },
          { lawTitle: "某市养老机构管理规定", rank: "normative-document" },
        ],
      },
      findings: ["/statutoryLimit"],
    },
    {
      name: "a basis whose rank is not given may be such a regulation",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        statutoryLimit: { amount: 60, unit: "workday" },
        basis: [{ lawTitle: "社会团体登记管理条例" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "a benefit, not a licence",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        itemType: "05",
        statutoryLimit: { amount: 30, unit: "workday" },
        basis: [{ lawTitle: "关于建立高龄津贴制度的通知", rank: "normative-document" }],
      },
      findings: [],
    },
  ],
  *check({ itemType, statutoryLimit, basis }) {
    if (itemType !== "01" || statutoryLimit === undefined || statutoryLimit === "无") return;
    const limit = spanOf(statutoryLimit);
    if (limit === undefined || isLonger(limit, workdays(20)) !== true) return;
    const bases = printedList(basis);
    const others = bases.filter(({ lawTitle }) => !licensingLaw.test(lawTitle));
    if (others.some(({ rank }) => rank !== undefined && mayDiffer.has(rank))) return;
    if (bases.length === 0 || others.some(({ rank }) => rank === undefined)) yield unranked;
    else yield { at: pointer("statutoryLimit"), data: { limit: limitText(statutoryLimit) } };
  },
};

const unranked = {
  notRun: { zh: "没有设定依据，或者没有注明效力位阶", en: "there is no basis, or its rank is not given" },
};
