import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign } from "../../../src/social-organisations/example-charity.js";

/** A donor who did not agree to be named, named all the same. */
export const donorNamedWithoutConsent: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/donor-named-without-consent",
  severity: "error",
  title: { zh: "捐赠人未同意而公开姓名、名称", en: "A donor named without consent" },
  message: {
    zh: "捐赠人不同意公开，本栏却写了姓名或者名称；请隐名，并写明 anonymous: true",
    en: "the donor does not agree to be named; leave the name out and say anonymous: true",
  },
  basis: [{ source: "charity-law", article: "第八十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "agreed, and anonymous without agreement",
      record: {
        ...exampleCampaign,
        donations: [
          { donor: "某某有限公司", consent: true },
          { donor: "爱心人士", consent: false, anonymous: true },
        ],
      },
      findings: [],
    },
    {
      name: "named without agreement",
      record: { ...exampleCampaign, donations: [{ donor: "张某某", consent: false }] },
      findings: ["/donations/0/donor"],
    },
    {
      name: "whether the donor agreed is not told",
      record: { ...exampleCampaign, donations: [{ donor: "张某某" }] },
      findings: [],
      notRun: true,
    },
  ],
  *check({ donations = [] }) {
    let untold = false;
    for (const [index, { anonymous, consent }] of donations.entries()) {
      if (anonymous === true || consent === true) continue;
      if (consent === false) yield { at: pointer("donations", index, "donor") };
      else untold = true;
    }
    if (untold) yield consentUntold;
  },
};

const consentUntold = {
  notRun: {
    zh: "有的捐赠没有写明捐赠人是否同意公开",
    en: "of some donations the record does not say whether the donor agreed",
  },
};
