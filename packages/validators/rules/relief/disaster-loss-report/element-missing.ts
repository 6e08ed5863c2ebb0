import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import { lossReport } from "../../../src/relief/example-loss-report.js";
import { lossNames } from "../../../src/relief/losses.js";
import type { Rule } from "../../../src/rule.js";

/** What a report of losses usually says and this one does not. None is 0, and says so. */
export const elementMissing: Rule<"disaster-loss-report"> = {
  code: "disaster-loss-report/element-missing",
  severity: "info",
  title: { zh: "灾情报告缺少主要指标", en: "A report lacks a main figure" },
  message: {
    zh: "灾情报告没有{element}；没有的填 0",
    en: "the report does not give {elementEn}; none is 0",
  },
  basis: [{ source: "disaster-statistics-practice", article: "指标" }],
  since: "0.1.0",
  examples: [
    {
      name: "all of them",
      record: lossReport({
        affected: { value: 12, unit: "person-10k" },
        dead: { value: 0 },
        missing: { value: 0 },
        relocated: { value: 43000, unit: "person" },
        collapsedRooms: { value: 310, unit: "room" },
        damagedRooms: { value: 2260, unit: "room" },
        directLoss: { value: 9.5, unit: "CNY-100m" },
      }),
      findings: [],
    },
    {
      name: "only people",
      record: lossReport({
        affected: { value: 12, unit: "person-10k" },
        dead: { value: 0 },
        missing: { value: 0 },
        relocated: { value: 43000, unit: "person" },
      }),
      findings: ["/losses/collapsedRooms", "/losses/damagedRooms", "/losses/directLoss"],
    },
    { name: "an excerpt", record: lossReport({}, { excerpt: true }), findings: [], notRun: true },
  ],
  check: (report) => missingElements(report, elements),
};

const elements: readonly Element<RecordOf<"disaster-loss-report">>[] = (
  ["affected", "dead", "missing", "relocated", "collapsedRooms", "damagedRooms", "directLoss"] as const
).map((loss) => ({ key: `losses/${loss}`, ...lossNames[loss] }));
