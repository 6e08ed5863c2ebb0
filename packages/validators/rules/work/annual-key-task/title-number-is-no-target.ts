import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { parseDecimal, timesPowerOfTen, toNumber } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";

/** Exact numbers with what they count; years, dates, shares and 余 are none. */
const counted = /([0-9]+(?:[.][0-9]+)?)(万)?(?:个|家|户|所|处|座|张|人|名|项|套|公里)/g;

/**
 * The name of a task promises so many, and its targets have another number.
 *
 * A name may count what no target does, so only a task none of whose targets is named there is reported.
 */
export const titleNumberIsNoTarget: Rule<"annual-key-task"> = {
  code: "annual-key-task/title-number-is-no-target",
  severity: "warning",
  title: { zh: "任务名称中的数与目标不同", en: "The number in the title is no target" },
  message: {
    zh: "任务名称写 {printed}，目标是 {targets}",
    en: "the title says {printed}, the targets are {targets}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the number is a target; a year is no number of anything; ten thousand",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "2016年培训护理员1.5万人",
        targets: [{ name: "护理员", value: 15000, unit: "人" }],
      },
      findings: [],
    },
    {
      name: "nothing is promised in the title",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "2016年提高农村低保标准",
        targets: [{ name: "县（市、区）", value: 12, unit: "个" }],
      },
      findings: [],
    },
    {
      name: "twenty in the title, thirty in the target",
      record: {
        recordType: "annual-key-task",
        year: 2016,
        title: "新建农村幸福院２０所",
        targets: [{ name: "农村幸福院", value: 30, unit: "所" }],
      },
      findings: ["/targets"],
    },
  ],
  *check({ title, targets = [] }) {
    if (targets.length === 0) return;
    const printed = [...halfWidth(title).matchAll(counted)].map(([whole, digits = "", tenThousand]) => ({
      whole,
      value: toNumber(timesPowerOfTen(parseDecimal(digits), tenThousand === undefined ? 0 : 4)),
    }));
    const isNamed = printed.some((number) => targets.some(({ value }) => value === number.value));
    if (printed.length === 0 || isNamed) return;
    yield {
      at: "/targets",
      data: {
        printed: printed.map(({ whole }) => whole).join("、"),
        targets: targets.map(({ value, unit = "" }) => `${value}${unit}`).join("、"),
      },
    };
  },
};
