import { isBlank } from "../../../src/blank-answer.js";
import {
  type FormElements,
  lackingByEdition,
  partyElements,
} from "../../../src/procurement/required-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What a correction notice has to say and does not.
 *
 * Above all which notice it corrects: its title and the day it was first published. The form was not read in full,
 * so it is a warning.
 */
export const requiredElements: Rule<"procurement-correction"> = {
  code: "procurement-correction/required-elements",
  severity: "warning",
  title: { zh: "缺少公告格式规定的内容", en: "Elements of the form missing" },
  message: {
    zh: "更正公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the correction notice lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-notice-forms-2020" }, { source: "procurement-disclosure-notice-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything there",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        publishedOn: "2024-03-06",
        projectName: "福利院护理床采购项目",
        originalNotice: { title: "福利院护理床采购项目招标公告", publishedOn: "2024-03-01" },
        targets: ["documents"],
        correctedOn: "2024-03-06",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [],
    },
    {
      name: "neither the notice corrected nor what of it",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        publishedOn: "2024-03-06",
        projectName: "福利院护理床采购项目",
        correctedOn: "2024-03-06",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [""],
    },
    {
      name: "the last day before the form",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        publishedOn: "2020-06-30",
        projectName: "福利院护理床采购项目",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [],
    },
    {
      name: "the first day of the form",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        publishedOn: "2020-07-01",
        projectName: "福利院护理床采购项目",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        excerpt: true,
        publishedOn: "2024-03-06",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    yield* lackingByEdition(record, elements);
  },
};

const elements: FormElements<RecordOf<"procurement-correction">> = {
  every: [["projectName（项目名称）", ({ projectName }) => isBlank(projectName)], ...partyElements],
  since2020: [
    ["originalNotice.title（原公告标题）", ({ originalNotice }) => isBlank(originalNotice?.title)],
    [
      "originalNotice.publishedOn（首次公告日期）",
      ({ originalNotice }) => originalNotice?.publishedOn === undefined,
    ],
    ["targets（更正事项）", ({ targets }) => targets === undefined],
    ["correctedOn（更正日期）", ({ correctedOn }) => correctedOn === undefined],
  ],
};
