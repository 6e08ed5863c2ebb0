import { isBlank } from "../../../src/blank-answer.js";
import {
  type Element,
  lacking,
  lacks,
  missingFrom,
  partyElements,
} from "../../../src/procurement/required-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** Order 74 came into force. */
const inForce = "2014-02-01";

/**
 * Of the seven things a single-source publicity says, those that are not there.
 *
 * One finding a notice, with the list. The provision was seen in public copies only, so it is a warning.
 */
export const contentMissing: Rule<"procurement-single-source"> = {
  code: "procurement-single-source/content-missing",
  severity: "warning",
  title: { zh: "公示内容不全", en: "Contents of the publicity missing" },
  message: {
    zh: "单一来源公示应有七项内容，本公示缺少：{missing}",
    en: "a single-source publicity says seven things; this one lacks {missing}",
  },
  basis: [{ source: "procurement-non-tender-measures", article: "第三十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "all seven",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-04",
        requirement: "控制系统升级一套",
        reason: "源代码受专利保护",
        suppliers: [{ name: "某某殡葬设备有限公司", address: "某某街4号" }],
        expertOpinions: [
          { name: "张某某", employer: "某某大学", title: "教授", opinion: "受专利保护，供应商具有唯一性" },
        ],
        publicityPeriod: { from: "2024-03-04", to: "2024-03-11" },
        supervisor: { name: "某某县财政局", address: "某某路9号", contact: "0595-00000009" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [],
    },
    {
      name: "no reason, no address, an expert without employer and title, no finance department",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2024-03-04",
        requirement: "控制系统升级一套",
        reason: "/",
        suppliers: [{ name: "某某殡葬设备有限公司" }],
        expertOpinions: [{ name: "张某某", opinion: "同意" }],
        publicityPeriod: { from: "2024-03-04", to: "2024-03-11" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [""],
    },
    {
      name: "the last day before the provision",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2014-01-31",
      },
      findings: [],
    },
    {
      name: "the day it took effect",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        publishedOn: "2014-02-01",
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

type Publicity = RecordOf<"procurement-single-source">;
type Opinion = NonNullable<Publicity["expertOpinions"]>[number];

const opinionLacks =
  (key: keyof Opinion) =>
  ({ expertOpinions = [] }: Publicity): boolean =>
    expertOpinions.some((opinion) => isBlank(opinion[key]));

const elements: readonly Element<Publicity>[] = [
  [
    "requirement（拟采购货物或者服务的说明）",
    ({ requirement, items = [] }) => isBlank(requirement) && items.length === 0,
  ],
  ["reason（采用单一来源的原因）", ({ reason }) => isBlank(reason)],
  ["suppliers（拟定的唯一供应商）", ({ suppliers = [] }) => suppliers.length === 0],
  ["suppliers.address（供应商地址）", ({ suppliers = [] }) => suppliers.some((one) => lacks(one, "address"))],
  ["expertOpinions（专业人员论证意见）", ({ expertOpinions = [] }) => expertOpinions.length === 0],
  ["expertOpinions.name（专业人员姓名）", opinionLacks("name")],
  ["expertOpinions.employer（专业人员工作单位）", opinionLacks("employer")],
  ["expertOpinions.title（专业人员职称）", opinionLacks("title")],
  [
    // Several experts often sign one opinion.
    "expertOpinions.opinion（具体论证意见）",
    ({ expertOpinions = [] }) =>
      expertOpinions.length > 0 && expertOpinions.every(({ opinion }) => isBlank(opinion)),
  ],
  [
    "noticePeriod、publicityPeriod（公示期限）",
    ({ noticePeriod, publicityPeriod }) => noticePeriod === undefined && publicityPeriod?.to === undefined,
  ],
  ...partyElements,
  ["supervisor（财政部门）", ({ supervisor }) => isBlank(supervisor?.name)],
  ["supervisor.address（财政部门地址）", ({ supervisor }) => lacks(supervisor, "address")],
  ["supervisor.contact（财政部门联系方式）", ({ supervisor }) => lacks(supervisor, "contact")],
];
