import type { DatedStep } from "../deadline.js";
import type { NotEvaluated } from "../rule.js";
import type { Invitation } from "./invitation.js";

export const publicationDay = ({ publishedOn }: Invitation): DatedStep => ({
  date: publishedOn,
  name: { zh: "发布日期", en: "the day of publication" },
});

export const issueDay = ({ documentPeriod }: Invitation): DatedStep => ({
  date: documentPeriod?.from,
  name: { zh: "采购文件开始发出之日", en: "the day the documents are first issued" },
});

export const deadlineDay = ({ deadline }: Invitation): DatedStep => ({
  date: deadline?.date,
  name: { zh: "提交截止时间", en: "the deadline" },
});

export const methodUnknown: NotEvaluated = {
  notRun: {
    zh: "没有采购方式，不知适用哪种期限",
    en: "without a method it is not known which period applies",
  },
};
