import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

const stages = [
  { code: "acceptance", name: "受理", words: /受理/ },
  { code: "examination", name: "审查", words: /审查|审核/ },
  { code: "decision", name: "决定", words: /决定|审批/ },
  { code: "delivery", name: "送达", words: /送达/ },
  { code: "supervision", name: "事后监管", words: /监管|监督/ },
] as const;

/**
 * Duties of a licence go by its stages, from acceptance to supervision afterwards.
 *
 * The six stages are those of published lists: an info. Powers used without an application have other stages.
 */
export const dutyStagesMissing: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/duty-stages-missing",
  severity: "info",
  title: { zh: "责任事项缺少环节", en: "Stage of duties missing" },
  message: {
    zh: "行政许可的责任事项没有“{stage}”环节",
    en: "the duties of a licence have no stage of {stage}",
  },
  basis: [{ source: "power-list-practice", article: "责任环节" }],
  since: "0.1.0",
  examples: [
    {
      name: "all six",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        duties: [
          { stage: "acceptance", text: "受理" },
          { stage: "审查", text: "审查材料" },
          { stage: "decision", text: "决定" },
          { stage: "delivery", text: "送达" },
          { stage: "事后监管责任", text: "年检" },
          { stage: "other", text: "其他" },
        ],
      },
      findings: [],
    },
    {
      name: "no supervision afterwards",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "01",
        duties: [
          { stage: "acceptance", text: "受理" },
          { stage: "examination", text: "审查" },
          { stage: "decision", text: "决定" },
          { stage: "delivery", text: "送达" },
        ],
      },
      findings: ["/duties"],
    },
    {
      name: "a penalty",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        itemType: "02",
        duties: [{ stage: "立案", text: "立案" }],
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        excerpt: true,
        itemType: "01",
        duties: [{ stage: "acceptance", text: "受理" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ itemType, duties, excerpt }) {
    const listed = printedList(duties).map(({ stage }) => stage);
    if (itemType !== "01" || listed.length === 0) return;
    const missing = stages.filter(
      ({ code, words }) => !listed.some((stage) => stage === code || words.test(stage)),
    );
    if (missing.length > 0 && excerpt === true) yield leftOutOfExcerpt;
    else for (const { name } of missing) yield { at: pointer("duties"), data: { stage: name } };
  },
};
