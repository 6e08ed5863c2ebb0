import { type Element, missingElements } from "../../../src/missing-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

const elements: readonly Element<RecordOf<"agency-profile">>[] = [
  { key: "duties", zh: "机关职能", en: "what it is for" },
  { key: "offices", zh: "机构设置", en: "how it is organised" },
  { key: "address", zh: "办公地址", en: "its address" },
  { key: "hours", zh: "办公时间", en: "its hours" },
  { key: "contacts", zh: "联系方式", en: "how to reach it" },
  { key: "heads", zh: "负责人姓名", en: "who heads it" },
];

/**
 * A profile without one of the facts that the regulations list.
 *
 * One finding a fact.
 */
export const elementMissing: Rule<"agency-profile"> = {
  code: "agency-profile/element-missing",
  severity: "error",
  title: { zh: "机构信息缺项", en: "Agency profile incomplete" },
  message: {
    zh: "没有公开{element}",
    en: "{elementEn} is not disclosed",
  },
  basis: [{ source: "government-information-regulations", article: "第二十条第二项" }],
  since: "0.1.0",
  examples: [
    {
      name: "complete",
      record: {
        recordType: "agency-profile",
        name: "某某县民政局",
        duties: ["承担社会救助体系建设"],
        offices: [{ name: "办公室" }],
        address: "某某路1号",
        hours: "工作日",
        contacts: [{ kind: "phone", value: "0595-00000000" }],
        heads: [{ name: "张某", post: "局长" }],
      },
      findings: [],
    },
    {
      name: "no hours",
      record: {
        recordType: "agency-profile",
        name: "某某县民政局",
        duties: ["承担社会救助体系建设"],
        offices: [{ name: "办公室" }],
        address: "某某路1号",
        contacts: [{ kind: "phone", value: "0595-00000000" }],
        heads: [{ name: "张某", post: "局长" }],
      },
      findings: ["/hours"],
    },
    {
      name: "an excerpt",
      record: { recordType: "agency-profile", name: "某某县民政局", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (profile) => missingElements(profile, elements),
};
