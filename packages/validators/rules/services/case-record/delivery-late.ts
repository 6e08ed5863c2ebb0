import { dueBy, takenLate } from "../../../src/deadline.js";
import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { eventOf } from "../../../src/services/case-log.js";
import { caseWith, exampleCase } from "../../../src/services/example-case.js";
import { isLicence } from "../../../src/services/licensing.js";

/**
 * A licence delivered later than ten working days after it was granted.
 *
 * Where the log has no delivery, the day of the check is taken.
 */
export const deliveryLate: Rule<"case-record"> = {
  code: "case-record/delivery-late",
  severity: "error",
  title: { zh: "许可证件送达迟于十个工作日", en: "Licence delivered late" },
  message: {
    zh: "{trigger} 准予许可，最迟应在 {due}（第 10 个工作日）送达，到 {taken} 才送达或者仍未送达",
    en: "granted on {trigger}: it was due by {due}, the tenth working day, and was delivered, or still was not, on {taken}",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第四十四条" },
    { source: "administrative-licensing-law", article: "第八十二条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "on the tenth working day", record: exampleCase, findings: [] },
    {
      name: "on the eleventh",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-16" },
        { step: "delivered", on: "2024-01-31" },
      ),
      findings: ["/events/3/on"],
    },
    {
      name: "not delivered by the day of the check",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-16" },
      ),
      asOf: "2024-01-31",
      findings: ["/events/2/on"],
    },
    {
      name: "no delivery, and no day to check for",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "granted", on: "2024-01-16" },
      ),
      findings: [],
      notRun: true,
    },
    {
      name: "an excerpt may lack the delivery",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-16" },
        ),
        excerpt: true,
      },
      asOf: "2024-01-31",
      findings: [],
      notRun: true,
    },
    {
      name: "refused: the article is about licences granted",
      record: caseWith(
        { step: "received", on: "2024-01-08" },
        { step: "accepted", on: "2024-01-08" },
        { step: "refused", on: "2024-01-16" },
        { step: "delivered", on: "2024-03-01" },
      ),
      findings: [],
    },
    {
      name: "not a licence",
      record: {
        ...caseWith(
          { step: "received", on: "2024-01-08" },
          { step: "accepted", on: "2024-01-08" },
          { step: "granted", on: "2024-01-16" },
          { step: "delivered", on: "2024-03-01" },
        ),
        itemType: "07",
      },
      findings: [],
    },
  ],
  *check(record, context) {
    const granted = eventOf(record.events, "granted");
    if (granted === undefined) return;
    const licence = isLicence(record);
    if (typeof licence === "object") yield licence;
    if (licence !== true) return;
    const delivered = eventOf(record.events, "delivered");
    if (delivered === undefined && record.excerpt === true) {
      yield leftOutOfExcerpt;
      return;
    }
    yield* takenLate({
      trigger: { date: granted.on, name: { zh: "决定日期", en: "the day of the decision" } },
      taken: {
        date: delivered?.on ?? context.asOf,
        name: { zh: "送达日期或者核对日期", en: "the day of delivery, or a day to check for" },
      },
      at: pointer("events", record.events.indexOf(delivered ?? granted), "on"),
      due: (trigger) => dueBy(context, "license-delivery", trigger),
    });
  },
};
