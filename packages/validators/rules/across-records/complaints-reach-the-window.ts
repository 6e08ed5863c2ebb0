import { plainTitle } from "../../src/plain-name.js";
import { pointer } from "../../src/pointer.js";
import { type PlacedRecord, recordsOfType } from "../../src/records-of-type.js";
import type { RecordSetRule } from "../../src/rule.js";
import { isPublicHotline, plainContact } from "../../src/services/same-contact.js";

/**
 * A unit takes complaints at the number it answers questions at.
 *
 * The hotline 12345 serves both, and a second number for complaints mends it. Practice: an info.
 */
export const complaintsReachTheWindow: RecordSetRule = {
  code: "across-records/complaints-reach-the-window",
  severity: "info",
  title: { zh: "单位的咨询和监督投诉是同一号码", en: "Complaints go to the number for questions" },
  message: {
    zh: "“{unit}”的监督投诉渠道与咨询渠道是同一号码",
    en: "{unit} takes complaints at the number for questions",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "two numbers",
      records: [
        {
          recordType: "contact-channel",
          unit: { name: "某县民政局" },
          point: { kind: "phone", value: "0595-22270000", purpose: "consultation" },
        },
        {
          recordType: "contact-channel",
          unit: { name: "某县民政局" },
          point: { kind: "phone", value: "0595-22270001", purpose: "complaint" },
        },
      ],
      findings: [],
    },
    {
      name: "of two units",
      records: [
        {
          recordType: "contact-channel",
          unit: { name: "某县民政局" },
          point: { kind: "phone", value: "0595-22270000", purpose: "consultation" },
        },
        {
          recordType: "contact-channel",
          unit: { name: "某县殡仪馆" },
          point: { kind: "phone", value: "0595-22270000", purpose: "complaint" },
        },
      ],
      findings: [],
    },
    {
      name: "one number",
      records: [
        {
          recordType: "contact-channel",
          unit: { name: "某县民政局" },
          point: { kind: "phone", value: "0595-22270000", purpose: "consultation" },
        },
        {
          recordType: "contact-channel",
          unit: { name: "某县民政局" },
          point: { kind: "phone", value: "（0595）22270000", purpose: "complaint" },
        },
      ],
      findings: ["/1/point/value"],
    },
  ],
  *check(records) {
    const channels = recordsOfType(records, "contact-channel");
    const keyOf = ({ record }: PlacedRecord<"contact-channel">): string =>
      `${plainTitle(record.unit.name)}\n${plainContact(record.point)}`;
    const asked = new Set(
      channels.filter(({ record }) => record.point.purpose === "consultation").map(keyOf),
    );
    const complaints = channels.filter(({ record }) => record.point.purpose === "complaint");
    const apart = new Set(
      complaints
        .filter((channel) => !asked.has(keyOf(channel)))
        .map(({ record }) => plainTitle(record.unit.name)),
    );
    for (const channel of complaints) {
      const { index, record } = channel;
      if (isPublicHotline(record.point) || apart.has(plainTitle(record.unit.name))) continue;
      yield { at: pointer(index, "point", "value"), data: { unit: record.unit.name } };
    }
  },
};
