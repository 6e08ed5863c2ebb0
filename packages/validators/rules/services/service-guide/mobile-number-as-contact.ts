import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { holdsMobileNumber } from "../../../src/services/telephone.js";

/**
 * The public calls an office, not a person's own telephone.
 *
 * An office may own a mobile number, so this is a warning; the number itself is never repeated.
 */
export const mobileNumberAsContact: Rule<"service-guide"> = {
  code: "service-guide/mobile-number-as-contact",
  severity: "warning",
  title: { zh: "单位联系方式为手机号码", en: "Mobile number of a body" },
  message: {
    zh: "公开的联系方式像是手机号码；应公开单位固定电话或者热线，确为单位公务手机的可不改",
    en: "the public contact looks like a mobile number; an office publishes a landline or a hotline, unless the mobile is the office's own",
  },
  basis: [{ source: "service-guide-practice", article: "咨询和监督" }],
  since: "0.1.0",
  examples: [
    {
      name: "a landline",
      record: {
        recordType: "service-guide",
        name: "公开募捐资格审核",
        acceptingBody: { name: "长沙市民政局", contact: "0731—88665146" },
      },
      findings: [],
    },
    {
      name: "a mobile number of either body",
      record: {
        recordType: "service-guide",
        name: "农村公益性墓地审批",
        acceptingBody: { name: "某县行政服务中心民政窗口", contact: "+86 138-0000-0000" },
        decidingBody: { name: "某县民政局", contact: "13800000000" },
      },
      findings: ["/acceptingBody/contact", "/decidingBody/contact"],
    },
  ],
  *check({ acceptingBody, decidingBody }) {
    for (const [field, body] of Object.entries({ acceptingBody, decidingBody })) {
      if (body?.contact !== undefined && holdsMobileNumber(body.contact))
        yield { at: pointer(field, "contact") };
    }
  },
};
