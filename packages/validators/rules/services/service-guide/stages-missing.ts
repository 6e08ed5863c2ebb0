import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

const stages = [
  ["受理", /受理|收件|接件|提交|申请|申报/],
  ["审查", /审查|审核|初审|复审|评审|核查|查验|审批/],
  ["决定", /决定|审批|批准|办结|发证|制证|核准|登记/],
] as const;

/**
 * A licence is accepted, examined and decided.
 *
 * The stages are told by the words of the steps, and known from practice: an info.
 */
export const stagesMissing: Rule<"service-guide"> = {
  code: "service-guide/stages-missing",
  severity: "info",
  title: { zh: "基本流程缺少必经环节", en: "Stage of a licence missing" },
  message: {
    zh: "基本流程没有“{stage}”环节",
    en: "the procedure has no stage of {stage}",
  },
  basis: [{ source: "service-guide-practice", article: "基本流程" }],
  since: "0.1.0",
  examples: [
    {
      name: "accepted, examined, decided",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        steps: [{ name: "受理" }, { name: "审查" }, { name: "决定" }, { name: "送达" }],
      },
      findings: [],
    },
    {
      name: "in other words",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        steps: [{ name: "窗口收件" }, { name: "初审" }, { name: "审批发证" }],
      },
      findings: [],
    },
    {
      name: "not examined",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        steps: [{ name: "受理" }, { name: "办结" }],
      },
      findings: ["/steps"],
    },
    {
      name: "a payment",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        itemType: "05",
        steps: [{ name: "发放" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        excerpt: true,
        steps: [{ name: "受理" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ itemType, steps, excerpt }) {
    const names = printedList(steps).map(({ name }) => name);
    if (itemType !== "01" || names.length === 0) return;
    const missing = stages.filter(([, words]) => !names.some((name) => words.test(name)));
    if (missing.length > 0 && excerpt === true) yield leftOutOfExcerpt;
    else for (const [stage] of missing) yield { at: pointer("steps"), data: { stage } };
  },
};
