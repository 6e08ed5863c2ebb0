import { isBlank } from "../../../src/blank-answer.js";
import { invitationElements } from "../../../src/procurement/invitation.js";
import { type FormElements, lackingByEdition } from "../../../src/procurement/required-elements.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Elements of the form in force on the day of publication that the notice has not.
 *
 * One finding a notice, with the list of what is missing. The annexes with the forms were not read in full, so it
 * is a warning. A record that is only an excerpt says so and is not judged.
 */
export const requiredElements: Rule<"procurement-tender"> = {
  code: "procurement-tender/required-elements",
  severity: "warning",
  title: { zh: "缺少公告格式规定的内容", en: "Elements of the form missing" },
  message: {
    zh: "招标公告缺少：{missing}；如本记录只是公告的摘录，请写明 excerpt: true",
    en: "the tender notice lacks {missing}; a record that is only an excerpt of the notice says excerpt: true",
  },
  basis: [{ source: "procurement-notice-forms-2020" }, { source: "procurement-disclosure-notice-2015" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything there, without an agency",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        projectName: "福利院护理床采购项目",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        requirement: "护理床158张",
        period: "合同签订之日起三十日内",
        consortiumAllowed: false,
        qualification: "满足《政府采购法》第二十二条规定",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08", way: "网上下载", price: "0元" },
        deadline: { date: "2024-03-22", time: "09:30" },
        noticePeriod: { amount: 5, unit: "workday" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
        opening: { date: "2024-03-22", time: "09:30", place: "开标室" },
      },
      findings: [],
    },
    {
      name: "no budget, a stroke for the qualification, an agency without address",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        projectName: "福利院护理床采购项目",
        requirement: "护理床158张",
        period: "合同签订之日起三十日内",
        consortiumAllowed: false,
        qualification: "/",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08", way: "网上下载", price: "0元" },
        deadline: { date: "2024-03-22", time: "09:30" },
        noticePeriod: { amount: 5, unit: "workday" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
        opening: { date: "2024-03-22", time: "09:30", place: "开标室" },
        agency: { name: "某某招标代理有限公司" },
      },
      findings: [""],
    },
    {
      name: "the last day of the old form, without its period, consortium and price",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2020-06-30",
        projectName: "福利院护理床采购项目",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        requirement: "护理床158张",
        qualification: "满足《政府采购法》第二十二条规定",
        documentPeriod: { from: "2020-06-30", to: "2020-07-08", place: "某某路2号" },
        deadline: { date: "2024-03-22", time: "09:30" },
        noticePeriod: { amount: 5, unit: "workday" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
        opening: { date: "2024-03-22", time: "09:30", place: "开标室" },
      },
      findings: [],
    },
    {
      name: "the same on the first day of the 2020 form",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2020-07-01",
        projectName: "福利院护理床采购项目",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        requirement: "护理床158张",
        qualification: "满足《政府采购法》第二十二条规定",
        documentPeriod: { from: "2020-06-30", to: "2020-07-08", place: "某某路2号" },
        deadline: { date: "2024-03-22", time: "09:30" },
        noticePeriod: { amount: 5, unit: "workday" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
        opening: { date: "2024-03-22", time: "09:30", place: "开标室" },
      },
      findings: [""],
    },
    {
      name: "the same without a day of publication",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        projectName: "福利院护理床采购项目",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        requirement: "护理床158张",
        qualification: "满足《政府采购法》第二十二条规定",
        documentPeriod: { from: "2020-06-30", to: "2020-07-08", place: "某某路2号" },
        deadline: { date: "2024-03-22", time: "09:30" },
        noticePeriod: { amount: 5, unit: "workday" },
        purchaser: { name: "某某县民政局", address: "某某路1号", contact: "0595-00000001" },
        projectContact: { name: "张某某", phone: "0595-00000003" },
        opening: { date: "2024-03-22", time: "09:30", place: "开标室" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "before anything was said on what notices contain",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2015-07-16",
      },
      findings: [],
    },
    {
      name: "from the day it was",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2015-07-17",
      },
      findings: [""],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        excerpt: true,
        publishedOn: "2024-03-01",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    yield* lackingByEdition(record, elements);
  },
};

type Notice = RecordOf<"procurement-tender">;

const elements: FormElements<Notice> = {
  every: [
    ...invitationElements.every,
    [
      "opening（开标时间、地点）",
      ({ opening }: Notice) => opening?.date === undefined && isBlank(opening?.place),
    ],
  ],
  since2020: invitationElements.since2020,
};
