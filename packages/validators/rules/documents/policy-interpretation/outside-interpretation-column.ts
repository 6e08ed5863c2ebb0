import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** An interpretation of an earlier day is not judged by the notice. */
const noticeDate = "2016-06-23";

/** 政策解读, 解读回应, 文字解读, 政策图解: what portals call the column or its parts. */
const interpretationColumn = /解读|图解/;

/**
 * An interpretation in another column than the one for interpretations.
 *
 * Portals call the column differently, so a name that speaks of interpretation will do.
 */
export const outsideInterpretationColumn: Rule<"policy-interpretation"> = {
  code: "policy-interpretation/outside-interpretation-column",
  severity: "warning",
  title: { zh: "未在“政策解读”专栏发布", en: "Not in the column for policy interpretation" },
  message: {
    zh: "解读材料发布在“{column}”；应当在门户网站“政策解读”专栏发布",
    en: "the interpretation stands in the column “{column}”; it belongs into 政策解读",
  },
  basis: [{ source: "work-points-2016", article: "四(一)" }],
  since: "0.1.0",
  examples: [
    {
      name: "in the column",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-07-05",
        title: "一图读懂高龄津贴",
        column: "政策解读",
      },
      findings: [],
    },
    {
      name: "in a part of it",
      record: { recordType: "policy-interpretation", title: "一图读懂高龄津贴", column: "图片解读" },
      findings: [],
    },
    {
      name: "among the news, on the day of the notice",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-23",
        title: "一图读懂高龄津贴",
        column: "工作动态",
      },
      findings: ["/column"],
    },
    {
      name: "a day before the notice",
      record: {
        recordType: "policy-interpretation",
        publishedOn: "2016-06-22",
        title: "一图读懂高龄津贴",
        column: "工作动态",
      },
      findings: [],
    },
    {
      name: "nobody says where it stands",
      record: { recordType: "policy-interpretation", title: "一图读懂高龄津贴" },
      findings: [],
      notRun: true,
    },
  ],
  *check({ column, publishedOn }) {
    if (publishedOn !== undefined && publishedOn < noticeDate) return;
    if (column === undefined) yield columnUnknown;
    else if (!interpretationColumn.test(column)) yield { at: pointer("column"), data: { column } };
  },
};

const columnUnknown = {
  notRun: { zh: "没有写明发布栏目", en: "the record does not say which column it stands in" },
};
