import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** A guide of an earlier day is not judged by the notice. */
const noticeDate = "2016-06-23";

/**
 * The notice names nine elements that every guide lists.
 *
 * `无` is an answer: an item that needs no annual inspection says so. An element left out is not. An
 * excerpt shows what was taken over, not what the guide lacks, so its gaps are reported as not run.
 */
export const nineElementsMissing: Rule<"service-guide"> = {
  code: "service-guide/nine-elements-missing",
  severity: "error",
  title: { zh: "九项要素不全", en: "One of the nine elements is missing" },
  message: {
    zh: "服务指南没有列明“{element}”；确实没有的应写“无”",
    en: "the guide does not state {elementEn}; where there is none it says 无",
  },
  basis: [{ source: "work-points-2016", article: "一(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "all nine, three of them answered 无",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条" }],
        conditions: ["有50个以上的个人会员或者30个以上的单位会员"],
        materials: [{ name: "登记申请书" }],
        steps: [{ name: "受理" }, { name: "审查" }, { name: "决定" }],
        statutoryLimit: { amount: 60, unit: "day" },
        fees: "无",
        resultName: "社会团体法人登记证书",
        annualInspection: "无",
        notes: "无",
      },
      findings: [],
    },
    {
      name: "a flow chart is a procedure, and free of charge is an answer",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        basis: [{ lawTitle: "中华人民共和国老年人权益保障法" }],
        conditions: ["年满60周岁"],
        materials: [{ name: "居民身份证" }],
        flowChart: { name: "办理流程图" },
        promisedLimit: { amount: 30, unit: "workday" },
        isFee: false,
        resultName: "老年人优待证",
        annualInspection: "无",
        notes: "无",
      },
      findings: [],
    },
    {
      name: "annual inspection and notes left out",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        basis: [{ lawTitle: "中华人民共和国老年人权益保障法" }],
        conditions: ["年满60周岁"],
        materials: [{ name: "居民身份证" }],
        steps: [{ name: "受理" }],
        promisedLimit: { amount: 30, unit: "workday" },
        isFee: false,
        resultName: "老年人优待证",
      },
      findings: ["/annualInspection", "/notes"],
    },
    {
      name: "nothing but a name",
      record: { recordType: "service-guide", name: "社会团体成立登记" },
      findings: [
        "/basis",
        "/conditions",
        "/materials",
        "/steps",
        "/statutoryLimit",
        "/fees",
        "/resultName",
        "/annualInspection",
        "/notes",
      ],
    },
    {
      name: "published before the notice",
      record: { recordType: "service-guide", name: "老年优待证核发", publishedOn: "2016-06-22" },
      findings: [],
    },
    {
      name: "published on the day of the notice",
      record: {
        recordType: "service-guide",
        name: "老年优待证核发",
        publishedOn: "2016-06-23",
        basis: [{ lawTitle: "中华人民共和国老年人权益保障法" }],
        conditions: ["年满60周岁"],
        materials: "无",
        steps: "无",
        statutoryLimit: "无",
        fees: "无",
        resultName: "老年优待证",
        annualInspection: "无",
      },
      findings: ["/notes"],
    },
    {
      name: "an excerpt cannot show what the guide lacks",
      record: { recordType: "service-guide", name: "社会团体注销登记", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { publishedOn = noticeDate } = record;
    if (publishedOn >= noticeDate) yield* missingElements(record, elements);
  },
};

const elements: readonly Element<RecordOf<"service-guide">>[] = [
  { key: "basis", zh: "设定依据", en: "its basis" },
  { key: "conditions", zh: "申请条件", en: "the conditions" },
  { key: "materials", zh: "申请材料", en: "the materials" },
  { key: "steps", zh: "基本流程", en: "the procedure", answer: ({ steps, flowChart }) => steps ?? flowChart },
  {
    key: "statutoryLimit",
    zh: "审批时限",
    en: "the time limit",
    answer: ({ statutoryLimit, promisedLimit }) => statutoryLimit ?? promisedLimit,
  },
  {
    key: "fees",
    zh: "收费依据及标准",
    en: "the fees",
    answer: ({ fees, isFee }) => fees ?? (isFee === false ? "无" : undefined),
  },
  { key: "resultName", zh: "审批决定证件", en: "what is issued" },
  { key: "annualInspection", zh: "年检要求", en: "whether there is an annual inspection" },
  { key: "notes", zh: "注意事项", en: "what to note" },
];
