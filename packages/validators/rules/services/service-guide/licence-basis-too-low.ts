import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A licence cannot be created by a normative document.
 *
 * Rules are let pass: a provincial government may create a licence by rule for a year, and a departmental
 * rule may make one more precise, which only a person can weigh.
 */
export const licenceBasisTooLow: Rule<"service-guide"> = {
  code: "service-guide/licence-basis-too-low",
  severity: "error",
  title: { zh: "行政许可设定依据位阶不够", en: "Licence created by a normative document" },
  message: {
    zh: "行政许可的设定依据只有规范性文件；规范性文件不得设定行政许可",
    en: "the licence rests on normative documents alone, and those cannot create a licence",
  },
  basis: [{ source: "administrative-licensing-law", article: "第十七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "an administrative regulation beside a notice",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [
          { lawTitle: "社会团体登记管理条例", article: "第九条", rank: "administrative-regulation" },
          { lawTitle: "关于社会组织成立登记时同步开展党建工作有关问题的通知", rank: "normative-document" },
        ],
      },
      findings: [],
    },
    {
      name: "notices alone",
      record: {
        recordType: "service-guide",
        name: "社会福利企业资格认定",
        itemType: "01",
        basis: [{ lawTitle: "福利企业资格认定办法", docNo: "民发〔2007〕103号", rank: "normative-document" }],
      },
      findings: ["/basis"],
    },
    {
      name: "a basis whose rank is not given",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
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
        basis: [{ lawTitle: "关于建立高龄津贴制度的通知", rank: "normative-document" }],
      },
      findings: [],
    },
  ],
  *check({ itemType, basis }) {
    const ranks = printedList(basis).map(({ rank }) => rank);
    if (itemType !== "01" || ranks.length === 0) return;
    if (ranks.every((rank) => rank === "normative-document")) yield { at: pointer("basis") };
    else if (ranks.every((rank) => rank === "normative-document" || rank === undefined)) {
      yield {
        notRun: { zh: "设定依据没有注明效力位阶", en: "the bases do not say their rank" },
      };
    }
  },
};
