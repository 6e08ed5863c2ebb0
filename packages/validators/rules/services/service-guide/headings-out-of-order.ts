import { chineseNumeral } from "../../../src/chinese-numeral.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const numbered = /^[（(第]?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)、.．节章\s]/;

/**
 * A gap in the numbers of the sections often hides a lost section.
 *
 * A guide was published whose first section is 三. Headings without a number are passed over.
 */
export const headingsOutOfOrder: Rule<"service-guide"> = {
  code: "service-guide/headings-out-of-order",
  severity: "info",
  title: { zh: "章节序号不连续", en: "Sections are not numbered in order" },
  message: {
    zh: "“{heading}”的序号应为 {expected}",
    en: "the section {heading} should be number {expected}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        headings: ["一、适用范围", "二、设定依据", "附件", "（三）受理机构"],
      },
      findings: [],
    },
    {
      name: "begins at three",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        headings: ["三、申请条件", "四、申请材料"],
      },
      findings: ["/headings/0"],
    },
    {
      name: "a gap, and then on from there",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        headings: ["1.适用范围", "3.申请条件", "4.申请材料"],
      },
      findings: ["/headings/1"],
    },
  ],
  *check({ headings = [] }) {
    let previous = 0;
    for (const [index, heading] of headings.entries()) {
      const number = chineseNumeral(numbered.exec(heading)?.[1] ?? "");
      if (number === undefined) continue;
      const expected = previous + 1;
      if (number !== expected) yield { at: pointer("headings", index), data: { heading, expected } };
      previous = number;
    }
  },
};
