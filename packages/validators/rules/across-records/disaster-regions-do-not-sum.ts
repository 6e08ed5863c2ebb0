import { pointer } from "../../src/pointer.js";
import { recordsOfType } from "../../src/records-of-type.js";
import { lossReport } from "../../src/relief/example-loss-report.js";
import { type LossReport, lossAt, lossKeys, lossNames } from "../../src/relief/losses.js";
import type { PlacedReport } from "../../src/relief/report-series.js";
import type { RecordSetRule } from "../../src/rule.js";
import { sumMismatch } from "../../src/statistics/exceeding.js";
import { mismatchData } from "../../src/statistics/figure-sums.js";

const city = lossReport({ dead: { value: 2, unit: "person" } }, { subregions: ["甲县", "乙区"] });

const county = (name: string, dead: number): LossReport =>
  lossReport({ dead: { value: dead, unit: "person" } }, { region: { name } });

/** Reports of counties that do not add up to that of the city: same disaster, stage and moment, all of them there. */
export const disasterRegionsDoNotSum: RecordSetRule = {
  code: "across-records/disaster-regions-do-not-sum",
  severity: "error",
  title: { zh: "各县（市、区）灾情之和不等于全市", en: "Losses of counties do not add up" },
  message: {
    zh: "{item}全地区报告 {printed}，各下级地区报告相加为 {expected}，相差 {difference}",
    en: "{itemEn}: {printed} for the whole region, the reports of its parts come to {expected}, {difference} apart",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "one in each county", records: [city, county("甲县", 1), county("乙区", 1)], findings: [] },
    {
      name: "one more in a county",
      records: [county("甲县", 1), county("乙区", 2), city],
      findings: ["/2/losses/dead"],
    },
    {
      name: "a county reported at another stage",
      records: [city, county("甲县", 1), { ...county("乙区", 2), stage: "initial" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records) {
    const reports = recordsOfType(records, "disaster-loss-report");
    const byRegion = new Map<string, PlacedReport>();
    for (const report of reports) byRegion.set(keyOf(report, report.record.region.name), report);
    for (const whole of reports) {
      const { subregions = [], losses } = whole.record;
      if (subregions.length === 0) continue;
      const parts = subregions.flatMap((name) => byRegion.get(keyOf(whole, name)) ?? []);
      if (parts.length < subregions.length) {
        yield { ...countiesMissing, at: pointer(whole.index) };
        continue;
      }
      for (const key of lossKeys) {
        const total = lossAt({ at: [whole.index, "losses"], losses }, key);
        const figures = parts.flatMap(
          ({ index, record }) => lossAt({ at: [index, "losses"], losses: record.losses }, key) ?? [],
        );
        if (total === undefined || figures.length < parts.length) continue;
        const mismatch = sumMismatch(total, figures);
        if (mismatch === undefined) continue;
        const { zh, en } = lossNames[key];
        yield { at: total.at, data: { item: zh, itemEn: en, ...mismatchData(mismatch) } };
      }
    }
  },
};

const keyOf = ({ record }: PlacedReport, region: string): string =>
  [record.event, record.stage, record.asOf, region].join("\n");

const countiesMissing = {
  notRun: {
    zh: "没有给出全部下级地区同一阶段、同一时点的灾情报告",
    en: "reports of all its parts for the stage and moment are not among the records",
  },
};
