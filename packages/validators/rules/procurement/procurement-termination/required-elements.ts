import { isBlank } from "../../../src/blank-answer.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import {
  type FormElements,
  lackingByEdition,
  partyElements,
} from "../../../src/procurement/required-elements.js";
import { saysWhy, type Termination } from "../../../src/procurement/termination.js";
import type { Rule } from "../../../src/rule.js";

/**
 * What a termination notice has to say and does not.
 *
 * The form was not read in full, so it is a warning; that a tender has no reason is an error of its own.
 */
export const requiredElements: Rule<"procurement-termination"> = {
  code: "procurement-termination/required-elements",
  severity: "warning",
  title: { zh: "缺少公告格式规定的内容", en: "Elements of the form missing" },
  message: {
    zh: "终止公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the termination notice lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-notice-forms-2020" }, { source: "procurement-disclosure-notice-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything there",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-22",
        projectName: "福利院护理床采购项目",
        reason: "有效投标人不足三家",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [],
    },
    {
      name: "neither name nor contact of the project",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-22",
        reason: "有效投标人不足三家",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
      },
      findings: [""],
    },
    {
      name: "an inquiry that failed, without a reason",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-22",
        method: "inquiry",
        projectName: "福利院护理床采购项目",
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
      },
      findings: [""],
    },
    {
      name: "before anything was said on what notices contain",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2015-07-16",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        excerpt: true,
        publishedOn: "2024-03-22",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    yield* lackingByEdition(record, elements);
  },
};

const elements: FormElements<Termination> = {
  every: [
    ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
    [
      "reason（终止原因）",
      (notice) => notice.method !== undefined && !isTendering(notice.method) && !saysWhy(notice),
    ],
    ...partyElements,
  ],
  since2020: [],
};
