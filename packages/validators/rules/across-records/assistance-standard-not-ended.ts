import { exampleStandard } from "../../src/assistance/example-standard.js";
import { successiveStandards } from "../../src/assistance/standards.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/** A standard that another has taken the place of, and that does not say when it ended. */
export const assistanceStandardNotEnded: RecordSetRule = {
  code: "across-records/assistance-standard-not-ended",
  severity: "info",
  title: { zh: "已被替代的标准没有写明执行止", en: "A superseded standard without its end" },
  message: {
    zh: "{region}的标准自 {from} 起已有新标准，原标准没有写明执行止（validTo），网上看起来仍然有效",
    en: "there is a new standard of {region} from {from}; the old one does not say when it ended and still looks valid",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "ended the day before",
      records: [
        { ...exampleStandard, validTo: "2016-12-31" },
        { ...exampleStandard, validFrom: "2017-01-01" },
      ],
      findings: [],
    },
    {
      name: "not ended",
      records: [{ ...exampleStandard, validFrom: "2017-01-01" }, exampleStandard],
      findings: ["/1"],
    },
  ],
  *check(records) {
    for (const [earlier, later] of successiveStandards(records)) {
      if (earlier.record.validTo !== undefined || earlier.from === later.from) continue;
      yield {
        at: pointer(earlier.index),
        data: { region: earlier.record.region.name, from: later.from },
      };
    }
  },
};
