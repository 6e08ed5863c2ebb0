import { pointer } from "../../../src/pointer.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

type ContactChannel = NonNullable<RecordOf<"service-guide">["consult"]>[number];

/** Eleven digits from 13 to 19, grouped or not, with or without 86; not a part of a longer number. */
const mobileNumber = /(^|[^0-9])(86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}([^0-9]|$)/;

/**
 * The public calls an office, not a person's own telephone.
 *
 * An office may own a mobile number, so this is a warning; the number itself is never repeated.
 */
export const mobileNumberAsContact: Rule<"service-guide"> = {
  code: "service-guide/mobile-number-as-contact",
  severity: "warning",
  title: { zh: "公开了手机号码", en: "Mobile number as a public contact" },
  message: {
    zh: "公开的联系方式像是手机号码；应公开单位固定电话或者热线，确为单位公务手机的可不改",
    en: "the public contact looks like a mobile number; an office publishes a landline or a hotline, unless the mobile is the office's own",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "landlines and hotlines, two in one line; a web address with digits",
      record: {
        recordType: "service-guide",
        name: "公开募捐资格审核",
        acceptingBody: { name: "长沙市民政局", contact: "0731—88665146" },
        consult: [
          { kind: "phone", value: "0731-87840526/0731-87840529" },
          { kind: "phone", value: "400-138-0000" },
        ],
        supervise: [
          { kind: "hotline", value: "0731—12345" },
          { kind: "website", value: "https://www.example.gov.cn/jdts/index_13800000000.html" },
        ],
      },
      findings: [],
    },
    {
      name: "mobile numbers: plain, grouped, full-width, and after a landline",
      record: {
        recordType: "service-guide",
        name: "农村公益性墓地审批",
        decidingBody: { name: "某县民政局", contact: "13800000000" },
        consult: [
          { kind: "phone", value: "+86 138-0000-0000" },
          { kind: "phone", value: "１３８００００００００" },
          { kind: "phone", value: "0595-22270000、13800000000（窗口）" },
        ],
      },
      findings: ["/decidingBody/contact", "/consult/0/value", "/consult/1/value", "/consult/2/value"],
    },
  ],
  *check({ acceptingBody, decidingBody, consult = [], supervise = [] }) {
    const contacts = [
      [pointer("acceptingBody", "contact"), acceptingBody?.contact],
      [pointer("decidingBody", "contact"), decidingBody?.contact],
      ...channels("consult", consult),
      ...channels("supervise", supervise),
    ] as const;
    for (const [at, value] of contacts) {
      if (value !== undefined && mobileNumber.test(value.normalize("NFKC"))) yield { at };
    }
  },
};

/** A web address may hold any run of digits. */
const channels = (field: "consult" | "supervise", listed: readonly ContactChannel[]) =>
  listed.map(
    ({ kind, value }, index) =>
      [pointer(field, index, "value"), kind === "website" ? undefined : value] as const,
  );
