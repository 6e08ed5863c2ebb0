import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossAt, lossesOf, lossKeys, lossNames } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";

/** A figure of losses without its unit: 12 may be people or 万人. */
export const unitMissing: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/unit-missing",
  severity: "warning",
  title: { zh: "灾情数字没有单位", en: "A figure of losses without its unit" },
  message: {
    zh: "{item} {printed} 没有写明单位",
    en: "{itemEn}: {printed}, without a unit",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "with its unit",
      record: lossReport({ affected: { value: 12, unit: "person-10k" } }),
      findings: [],
    },
    { name: "none is none in any unit", record: lossReport({ dead: { value: 0 } }), findings: [] },
    {
      name: "without",
      record: lossReport({ affected: { value: 12 } }),
      findings: ["/losses/affected"],
    },
  ],
  *check(record) {
    for (const placed of lossesOf(record)) {
      for (const key of lossKeys) {
        const figure = lossAt(placed, key);
        if (figure === undefined || figure.unit !== undefined || figure.value === 0) continue;
        const { zh, en } = lossNames[key];
        yield { at: figure.at, data: { item: zh, itemEn: en, printed: figure.value } };
      }
    }
  },
};
