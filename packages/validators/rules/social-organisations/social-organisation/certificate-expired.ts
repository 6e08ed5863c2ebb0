import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";

/** An organisation in good standing whose certificate had run out when its record was published. */
export const certificateExpired: Rule<"social-organisation"> = {
  code: "social-organisation/certificate-expired",
  severity: "warning",
  title: { zh: "登记证书已过有效期", en: "Certificate expired" },
  message: {
    zh: "登记证书有效期至 {certificateTo}，{day} 发布时状态仍为正常",
    en: "the certificate was valid until {certificateTo}, yet on {day} the organisation was published as in good standing",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "published on the last day",
      record: { ...exampleAssociation, publishedOn: "2026-11-17" },
      findings: [],
    },
    {
      name: "published the day after",
      record: { ...exampleAssociation, publishedOn: "2026-11-18" },
      findings: ["/certificateTo"],
    },
    {
      name: "deregistered since",
      record: { ...exampleAssociation, publishedOn: "2026-11-18", state: "deregistered" },
      findings: [],
    },
    {
      name: "the day of publication is not known",
      record: {
        recordType: "social-organisation",
        name: "某某市养老服务协会",
        state: "normal",
        certificateTo: "2026-11-17",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ certificateTo, publishedOn, state }) {
    if (certificateTo === undefined || (state ?? "normal") !== "normal") return;
    if (publishedOn === undefined) yield notPublished;
    else if (publishedOn > certificateTo)
      yield { at: "/certificateTo", data: { certificateTo, day: publishedOn } };
  },
};

const notPublished = {
  notRun: { zh: "记录没有写明发布日期", en: "the record does not say when it was published" },
};
