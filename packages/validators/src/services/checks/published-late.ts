import { dueBy, takenLate } from "../../deadline.js";
import { publicationDay, publicationPlace } from "../../disclosure/publication.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const publishedLate: PublicisedCheck = {
  severity: "warning",
  title: { zh: "公示迟于七个工作日", en: "Published late" },
  message: {
    zh: "{trigger} 作出决定，最迟应在 {due}（第 7 个工作日）公示，实际 {taken} 才公示",
    en: "decided on {trigger}: it was due by {due}, the seventh working day, and was published on {taken}",
  },
  basis: [{ source: "double-publicity-opinions-2018", article: "序言" }],
  check: (record, context) =>
    takenLate({
      trigger: { date: record.decidedOn, name: { zh: "决定日期", en: "the day of the decision" } },
      taken: { date: publicationDay(record), name: { zh: "公示日期", en: "the day of publication" } },
      at: publicationPlace(record),
      due: (trigger) => dueBy(context, "double-publicity", trigger),
    }),
};
