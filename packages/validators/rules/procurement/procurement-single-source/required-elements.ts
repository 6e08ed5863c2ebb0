import { isBlank } from "../../../src/blank-answer.js";
import { isGivenAmount } from "../../../src/procurement/procurement-result.js";
import { type Element, lacking, missingFrom } from "../../../src/procurement/required-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** The regulation came into force. */
const inForce = "2015-03-01";

/**
 * A publicity without the project or the one supplier.
 *
 * These two the regulation itself demands; the other contents have a rule of their own.
 */
export const requiredElements: Rule<"procurement-single-source"> = {
  code: "procurement-single-source/required-elements",
  severity: "error",
  title: { zh: "缺少法定公示内容", en: "Required elements missing" },
  message: {
    zh: "单一来源公示缺少：{missing}；如本记录只是公示的摘录，请写明 excerpt: true",
    en: "the single-source publicity lacks {missing}; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "government-procurement-regulation", article: "第三十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "project and supplier",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-04",
        requirement: "控制系统升级一套",
        suppliers: [{ name: "某某殡葬设备有限公司", address: "某某街4号" }],
      },
      findings: [],
    },
    {
      name: "a stroke for the supplier",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-04",
        requirement: "控制系统升级一套",
        suppliers: [{ name: "/" }],
      },
      findings: [""],
    },
    {
      name: "the name of the project and nothing else of it",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        suppliers: [{ name: "某某殡葬设备有限公司", address: "某某街4号" }],
      },
      findings: [""],
    },
    {
      name: "the last day before the regulation",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2015-02-28",
      },
      findings: [],
    },
    {
      name: "the day it took effect",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2015-03-01",
      },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    if (record.publishedOn !== undefined && record.publishedOn < inForce) return;
    yield* lacking(record, missingFrom(record, elements));
  },
};

const elements: readonly Element<RecordOf<"procurement-single-source">>[] = [
  ["suppliers.name（唯一供应商名称）", ({ suppliers = [] }) => suppliers.every(({ name }) => isBlank(name))],
  [
    "requirement、items、budget（采购项目信息）",
    ({ requirement, items = [], budget }) =>
      isBlank(requirement) && items.length === 0 && !isGivenAmount(budget),
  ],
];
