import { type Element, missingElements } from "../../../src/missing-particulars.js";
import { isBlank } from "../../../src/procurement/procurement-result.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";
import {
  exampleAssociation,
  exampleFoundation,
} from "../../../src/social-organisations/example-organisation.js";
import { typeOf } from "../../../src/social-organisations/organisation-type.js";

/**
 * Something that is registered of every social organisation and not published here.
 *
 * That registrations are disclosed is asked for; which particulars is practice, so each is worth a look.
 */
export const elementMissing: Rule<"social-organisation"> = {
  code: "social-organisation/element-missing",
  severity: "info",
  title: { zh: "登记信息不全", en: "Particulars of the registration missing" },
  message: {
    zh: "没有 {element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{element} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }, { source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleAssociation, findings: [] },
    {
      name: "a foundation without domicile, purpose, scope, legal representative, supervisor and certificate",
      record: exampleFoundation,
      findings: ["", "", "", "", "", ""],
    },
    {
      name: "an excerpt",
      record: { recordType: "social-organisation", name: "某某市养老服务协会", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  check: (record) => missingElements(record, elements),
};

type Organisation = RecordOf<"social-organisation">;

const isAssociation = ({ creditCode, type }: Organisation): boolean => typeOf(type, creditCode) === "51";

const elements: readonly Element<Organisation>[] = [
  ["creditCode（统一社会信用代码）", ({ creditCode }) => creditCode === undefined],
  ["type（类型）", ({ type }) => type === undefined],
  ["domicile（住所）", ({ domicile }) => isBlank(domicile)],
  ["purpose（宗旨）", ({ purpose }) => isBlank(purpose)],
  ["businessScope（业务范围）", ({ businessScope }) => isBlank(businessScope)],
  ["activityArea（活动地域）", (record) => isAssociation(record) && isBlank(record.activityArea)],
  ["legalRepresentative（法定代表人）", ({ legalRepresentative }) => isBlank(legalRepresentative)],
  ["capital（注册资金）", ({ capital }) => capital === undefined],
  ["supervisor（业务主管单位）", ({ supervisor }) => supervisor === undefined],
  ["registrar（登记管理机关）", ({ registrar }) => isBlank(registrar?.name)],
  ["registeredOn（登记日期）", ({ registeredOn }) => registeredOn === undefined],
  ["certificateTo（证书有效期止）", ({ certificateTo }) => certificateTo === undefined],
  ["state（状态）", ({ state }) => state === undefined],
  ["members（会员数）", (record) => isAssociation(record) && record.members === undefined],
  ["charity（慈善组织）", ({ charity }) => charity === undefined],
  ["publicFundraising（公开募捐资格）", ({ publicFundraising }) => publicFundraising === undefined],
];
