import { exampleStandard } from "../../src/assistance/example-standard.js";
import { successiveStandards } from "../../src/assistance/standards.js";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";

/** Two standards for the same people at one time. */
export const assistanceStandardsOverlap: RecordSetRule = {
  code: "across-records/assistance-standards-overlap",
  severity: "error",
  title: { zh: "同一对象同时有两个标准", en: "Two standards at one time" },
  message: {
    zh: "{region}的标准从 {from} 起执行，而前一个标准执行到 {until}，有一段时间两个标准并存",
    en: "the standard of {region} holds from {from}, and the one before until {until}: for a time there are two",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "one after the other",
      records: [
        { ...exampleStandard, validTo: "2016-12-31" },
        { ...exampleStandard, validFrom: "2017-01-01" },
      ],
      findings: [],
    },
    {
      name: "on one day both",
      records: [
        { ...exampleStandard, validFrom: "2016-12-31" },
        { ...exampleStandard, validTo: "2016-12-31" },
      ],
      findings: ["/0/validFrom"],
    },
    {
      name: "the country at the same time",
      records: [exampleStandard, { ...exampleStandard, area: "rural", validFrom: "2016-07-01" }],
      findings: [],
    },
  ],
  *check(records) {
    for (const [earlier, later] of successiveStandards(records)) {
      const until = earlier.record.validTo;
      if (until === undefined || until < later.from) continue;
      yield {
        at: pointer(later.index, "validFrom"),
        data: { region: later.record.region.name, from: later.from, until },
      };
    }
  },
};
