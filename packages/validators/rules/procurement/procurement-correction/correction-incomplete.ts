import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A correction that does not say what stood before, or what stands now.
 *
 * Whoever has read the notice cannot tell what changed. The form was not read in full, so it is a warning.
 */
export const correctionIncomplete: Rule<"procurement-correction"> = {
  code: "procurement-correction/correction-incomplete",
  severity: "warning",
  title: { zh: "更正内容不完整", en: "Correction without before or after" },
  message: {
    zh: "“更正前”“更正后”缺少：{missing}",
    en: "before and after: {missing} is missing",
  },
  basis: [{ source: "procurement-notice-forms-2020" }],
  since: "0.1.0",
  examples: [
    {
      name: "before and after",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [
          { item: "投标截止时间", before: "2024年3月22日9时30分", after: "2024年3月27日9时30分" },
        ],
      },
      findings: [],
    },
    {
      name: "something new, where nothing stood before",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "增加现场踏勘", before: "无", after: "2024年3月8日10时现场踏勘" }],
      },
      findings: [],
    },
    {
      name: "only what stands now; neither",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间", after: "2024年3月27日9时30分" }, { item: "技术参数" }],
      },
      findings: ["/corrections/0", "/corrections/1"],
    },
    {
      name: "a stroke for what stands now",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间", before: "2024年3月22日9时30分", after: "/" }],
      },
      findings: ["/corrections/0"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ excerpt, corrections }) {
    for (const [index, { before, after }] of corrections.entries()) {
      const missing = [
        // 无 is an answer: nothing stood there before.
        ...(before === undefined ? ["before（更正前内容）"] : []),
        ...(isBlank(after) && after !== "无" ? ["after（更正后内容）"] : []),
      ];
      if (missing.length === 0) continue;
      if (excerpt === true) {
        yield leftOutOfExcerpt;
        return;
      }
      yield { at: pointer("corrections", index), data: { missing } };
    }
  },
};
