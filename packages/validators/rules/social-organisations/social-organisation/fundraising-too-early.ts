import type { Rule } from "../../../src/rule.js";
import { exampleFoundation } from "../../../src/social-organisations/example-organisation.js";

/**
 * A charity with a qualification for public fundraising before it was registered long enough to ask for one.
 *
 * A year since 5 September 2024, two before. Public foundations older than the charity law had theirs without waiting.
 */
export const fundraisingTooEarly: Rule<"social-organisation"> = {
  code: "social-organisation/fundraising-too-early",
  severity: "error",
  title: { zh: "登记未满期限取得公开募捐资格", en: "Qualified for public fundraising too early" },
  message: {
    zh: "{registeredOn} 登记，{since} 取得公开募捐资格；依法登记满{years}年（{earliest}）才可以申请",
    en: "registered on {registeredOn} and qualified on {since}; it may apply from {earliest}",
  },
  basis: [{ source: "charity-law", article: "第二十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "a year after registration",
      record: { ...exampleFoundation, registeredOn: "2023-12-01", fundraisingSince: "2024-12-01" },
      findings: [],
    },
    {
      name: "a day less than a year",
      record: { ...exampleFoundation, registeredOn: "2023-12-02", fundraisingSince: "2024-12-01" },
      findings: ["/fundraisingSince"],
    },
    {
      name: "before the amendment, two years",
      record: { ...exampleFoundation, registeredOn: "2022-09-04", fundraisingSince: "2024-09-04" },
      findings: [],
    },
    {
      name: "before the amendment, less than two years",
      record: { ...exampleFoundation, registeredOn: "2022-09-05", fundraisingSince: "2024-09-04" },
      findings: ["/fundraisingSince"],
    },
    {
      name: "a foundation older than the charity law",
      record: { ...exampleFoundation, registeredOn: "2016-01-20", fundraisingSince: "2016-12-20" },
      findings: [],
    },
    {
      name: "when it was qualified is not known",
      record: {
        recordType: "social-organisation",
        name: "某某慈善会",
        charity: true,
        publicFundraising: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ charity, fundraisingSince, publicFundraising, registeredOn }) {
    if (charity !== true || (publicFundraising !== true && fundraisingSince === undefined)) return;
    if (fundraisingSince === undefined || registeredOn === undefined) {
      yield undated;
      return;
    }
    if (registeredOn < charityLawInForce) return;
    const years = fundraisingSince < amendmentInForce ? 2 : 1;
    const earliest = `${Number(registeredOn.slice(0, 4)) + years}${registeredOn.slice(4)}`;
    if (fundraisingSince >= earliest) return;
    yield {
      at: "/fundraisingSince",
      data: { registeredOn, since: fundraisingSince, earliest, years: years === 1 ? "一" : "二" },
    };
  },
};

const charityLawInForce = "2016-09-01";
const amendmentInForce = "2024-09-05";

const undated = {
  notRun: {
    zh: "记录没有写明登记日期或者取得公开募捐资格的日期",
    en: "the record does not date the registration or the qualification",
  },
};
