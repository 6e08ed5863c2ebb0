import { isBlank } from "../../../src/blank-answer.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isGivenAmount } from "../../../src/procurement/procurement-result.js";
import { type Element, missingFrom } from "../../../src/procurement/required-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/** The notice was issued. */
const inForce = "2020-03-02";

/**
 * What an intention has to say of a project and does not.
 *
 * One finding a project. The notice that asks for it was seen in public copies only, so it is a warning.
 */
export const requiredElements: Rule<"procurement-intention"> = {
  code: "procurement-intention/required-elements",
  severity: "warning",
  title: { zh: "采购意向缺少规定的内容", en: "Elements of an intention missing" },
  message: {
    zh: "采购意向缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the intention lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-intention-notice-2020", article: "三" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything there",
      record: {
        recordType: "procurement-intention",
        projects: [
          {
            name: "福利院护理床采购项目",
            requirement: "护理床158张",
            budget: { kind: "total", value: 30, unit: "CNY-10k" },
            plannedMonth: "2024-03",
          },
        ],
        publishedOn: "2024-01-25",
        purchaser: { name: "某某县民政局" },
      },
      findings: [],
    },
    {
      name: "a stroke for what is wanted; no budget and no month; no purchaser",
      record: {
        recordType: "procurement-intention",
        projects: [
          {
            name: "福利院护理床采购项目",
            requirement: "/",
            budget: { kind: "total", value: 30, unit: "CNY-10k" },
            plannedMonth: "2024-03",
          },
          { name: "热线运营", requirement: "运营一年" },
        ],
        publishedOn: "2024-01-25",
      },
      findings: ["", "/projects/0", "/projects/1"],
    },
    {
      name: "before intentions were published",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目" }],
        publishedOn: "2020-03-01",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-intention",
        projects: [{ name: "福利院护理床采购项目" }],
        excerpt: true,
        publishedOn: "2024-01-25",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { publishedOn, excerpt, projects } = record;
    if (publishedOn !== undefined && publishedOn < inForce) return;
    const found = [
      { at: "", missing: missingFrom(record, ofNotice) },
      ...projects.map((project, index) => ({
        at: pointer("projects", index),
        missing: missingFrom(project, ofProject),
      })),
    ].filter(({ missing }) => missing.length > 0);
    if (found.length > 0 && excerpt === true) yield leftOutOfExcerpt;
    else for (const { at, missing } of found) yield { at, data: { missing } };
  },
};

type Intention = RecordOf<"procurement-intention">;

const ofNotice: readonly Element<Intention>[] = [
  ["purchaser（采购单位）", ({ purchaser }) => isBlank(purchaser?.name)],
];

const ofProject: readonly Element<Intention["projects"][number]>[] = [
  ["requirement（采购需求概况）", ({ requirement }) => isBlank(requirement)],
  ["budget（预算金额）", ({ budget }) => !isGivenAmount(budget)],
  ["plannedMonth（预计采购时间）", ({ plannedMonth }) => plannedMonth === undefined],
];
