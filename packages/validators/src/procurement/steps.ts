import type { DatedStep } from "../deadline.js";
import type { NotEvaluated } from "../rule.js";
import type { Invitation } from "./invitation.js";

/** A department's own site may show the notice later than it was out, but documents are not issued before it. */
export const publicationDay = ({ publishedOn, documentPeriod }: Invitation): DatedStep => ({
  date: [publishedOn, documentPeriod?.from].filter((date) => date !== undefined).sort()[0],
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
