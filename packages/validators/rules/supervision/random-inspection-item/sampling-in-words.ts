import type { Rule } from "../../../src/rule.js";

/**
 * A ratio or a frequency that says “as needed”.
 *
 * What is drawn at random is decided beforehand; without a number it is not.
 */
export const samplingInWords: Rule<"random-inspection-item"> = {
  code: "random-inspection-item/sampling-in-words",
  severity: "warning",
  title: { zh: "检查比例或者频次没有数字", en: "Ratio or frequency in words only" },
  message: {
    zh: "“{element}”只有文字，没有数字，抽多少、多久一次由执行的人自定",
    en: "{element} is given in words only: how many and how often is left to whoever inspects",
  },
  basis: [{ source: "random-inspection-notice-2015", article: "二(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "numbers",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        object: "登记在册的社会组织",
        contents: ["内部治理"],
        methods: ["on-site"],
        subject: "某某县民政局",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第二十四条" }],
        ratio: { percent: 3 },
        frequency: "每年一次",
        level: "4",
      },
      findings: [],
    },
    {
      name: "as needed",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        ratio: { sourceText: "按实际工作需要确定" },
        frequency: "按实际工作需要确定",
      },
      findings: ["/ratio", "/frequency"],
    },
    {
      name: "a number under a condition",
      record: {
        recordType: "random-inspection-item",
        item: "社会组织遵守章程情况",
        ratio: { percent: 20, sourceText: "20%，不足5个的全部检查" },
        frequency: "每两年一次",
      },
      findings: [],
    },
    {
      name: "no column of either",
      record: { recordType: "random-inspection-item", item: "社会组织遵守章程情况" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ ratio, frequency, timesPerYear }) {
    if (ratio === undefined && frequency === undefined) yield noColumns;
    if (ratio !== undefined && ratio.percent === undefined && ratio.all !== true) {
      yield { at: "/ratio", data: { element: "检查比例" } };
    }
    if (frequency !== undefined && timesPerYear === undefined && !number.test(frequency)) {
      yield { at: "/frequency", data: { element: "检查频次" } };
    }
  },
};

const number = /[0-9０-９一二两三四五六七八九十半]|每[年季月周]|逐[年季月]/;

const noColumns = {
  notRun: { zh: "没有检查比例和检查频次", en: "neither ratio nor frequency is given" },
};
