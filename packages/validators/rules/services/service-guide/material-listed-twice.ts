import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * The same paper is asked for once.
 *
 * The same name under different conditions, or as original here and as copy there, is two papers.
 */
export const materialListedTwice: Rule<"service-guide"> = {
  code: "service-guide/material-listed-twice",
  severity: "warning",
  title: { zh: "申请材料重复", en: "Material listed twice" },
  message: {
    zh: "申请材料“{name}”与第 {first} 项重复",
    en: "the material {name} is the same as number {first}",
  },
  basis: [{ source: "service-guide-practice", article: "申请材料" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same paper in different situations and forms",
      record: {
        recordType: "service-guide",
        name: "结婚登记",
        materials: [
          { name: "居民身份证", type: "1" },
          { name: "居民身份证", type: "2" },
          { name: "离婚证", condition: "再婚的" },
          { name: "离婚证", condition: "复婚的" },
        ],
      },
      findings: [],
    },
    {
      name: "twice, once in title marks and with a space",
      record: {
        recordType: "service-guide",
        name: "社会团体注销登记",
        materials: [{ name: "注销登记申请" }, { name: "清算报告书" }, { name: "《注销登记 申请》" }],
      },
      findings: ["/materials/2"],
    },
  ],
  *check({ materials }) {
    const firstByPaper = new Map<string, number>();
    for (const [index, { name, type = "", condition = "" }] of printedList(materials).entries()) {
      const paper = `${name.replace(/[\s《》]/g, "")}\n${type}\n${condition}`;
      const first = firstByPaper.get(paper);
      if (first === undefined) firstByPaper.set(paper, index + 1);
      else yield { at: pointer("materials", index), data: { name, first } };
    }
  },
};
