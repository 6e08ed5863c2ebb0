import { isLonger, limitText, spanOf, workdays } from "../../time-limit.js";
import type { Invitation } from "../invitation.js";
import type { NoticeCheck } from "../notice-check.js";
import { periodInWords, periodUndecided } from "../notice-period.js";

/** A notice that is to stay up for less than so many working days. */
export const noticePeriodOf = (
  days: number,
  basis: NoticeCheck<Invitation>["basis"],
): NoticeCheck<Invitation> => ({
  severity: "warning",
  title: { zh: "公告期限过短", en: "Notice period too short" },
  message: {
    zh: "公告期限写为“{printed}”，这种公告不少于 {days} 个工作日",
    en: "the notice period is “{printed}”; this kind of notice stays up for at least {days} working days",
  },
  basis,
  *check({ noticePeriod }) {
    if (noticePeriod === undefined) return;
    const span = spanOf(noticePeriod);
    const tooShort = span === undefined ? undefined : isLonger(workdays(days), span);
    if (span === undefined) yield periodInWords;
    else if (tooShort === undefined) yield periodUndecided;
    else if (tooShort) {
      yield {
        at: "/noticePeriod",
        data: { printed: noticePeriod.sourceText ?? limitText(noticePeriod), days },
      };
    }
  },
});
