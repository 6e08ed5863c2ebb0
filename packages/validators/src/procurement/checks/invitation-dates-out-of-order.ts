import { misplacedSteps } from "../date-order.js";
import type { Invitation } from "../invitation.js";
import type { NoticeCheck } from "../notice-check.js";

export const invitationDatesOutOfOrder: NoticeCheck<Invitation> = {
  severity: "error",
  title: { zh: "日期先后颠倒", en: "Dates out of order" },
  message: {
    zh: "{later} 是 {laterDate}，早于 {earlier} 的 {earlierDate}；应依次为发布公告、获取文件、截止、开启",
    en: "{later} is {laterDate}, before {earlier} on {earlierDate}; the order is notice, documents, deadline, opening",
  },
  basis: [{ source: "consistency" }],
  // The day of publication is not held against the documents: a department's own site may be a day behind.
  *check(notice) {
    const { publishedOn, documentPeriod, deadline } = notice;
    const due = { at: ["deadline", "date"], date: deadline?.date };
    const opening = "opening" in notice ? notice.opening?.date : undefined;
    const found = [
      ...misplacedSteps([
        { at: ["documentPeriod", "from"], date: documentPeriod?.from },
        { at: ["documentPeriod", "to"], date: documentPeriod?.to },
        due,
        { at: ["opening", "date"], date: opening },
      ]),
    ];
    yield* found;
    if (!found.some(({ at }) => at === "/deadline/date")) {
      yield* misplacedSteps([{ at: ["publishedOn"], date: publishedOn }, due]);
    }
  },
};
