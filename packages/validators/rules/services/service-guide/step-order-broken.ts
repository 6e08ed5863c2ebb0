import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A gap in the numbering often hides a lost step.
 *
 * Steps that run side by side may bear the same number. Steps without a number are passed over.
 */
export const stepOrderBroken: Rule<"service-guide"> = {
  code: "service-guide/step-order-broken",
  severity: "warning",
  title: { zh: "流程环节序号不连续", en: "Steps are not numbered in order" },
  message: {
    zh: "流程环节“{name}”的序号为 {printed}，应为 {expected}",
    en: "the step {name} is numbered {printed} and not {expected}",
  },
  basis: [{ source: "service-guide-practice", article: "基本流程" }],
  since: "0.1.0",
  examples: [
    {
      name: "in order, two side by side",
      record: {
        recordType: "service-guide",
        name: "养老机构备案",
        steps: [
          { order: 1, name: "受理" },
          { order: 2, name: "书面审查" },
          { order: 2, name: "实地查验" },
          { order: 3, name: "决定" },
        ],
      },
      findings: [],
    },
    {
      name: "a gap, and then on from there",
      record: {
        recordType: "service-guide",
        name: "社会团体注销登记",
        steps: [
          { order: 1, name: "受理" },
          { order: 3, name: "决定" },
          { order: 4, name: "送达" },
        ],
      },
      findings: ["/steps/1/order"],
    },
    {
      name: "begins at two",
      record: {
        recordType: "service-guide",
        name: "社会团体注销登记",
        steps: [{ order: 2, name: "审查" }, { name: "决定" }],
      },
      findings: ["/steps/0/order"],
    },
  ],
  *check({ steps }) {
    let previous = 0;
    for (const [index, { name, order }] of printedList(steps).entries()) {
      if (order === undefined) continue;
      const expected = previous + 1;
      if (order !== expected && order !== Math.max(previous, 1)) {
        yield { at: pointer("steps", index, "order"), data: { name, printed: order, expected } };
      }
      previous = order;
    }
  },
};
