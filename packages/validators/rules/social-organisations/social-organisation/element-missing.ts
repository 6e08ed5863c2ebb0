import { type Element, missingElements } from "../../../src/missing-elements.js";
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
    zh: "没有{element}；如本记录只是摘录，请写明 excerpt: true",
    en: "{elementEn} is missing; a record that is only an excerpt says excerpt: true",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }, { source: "social-organisation-practice" }],
  since: "0.1.0",
  examples: [
    { name: "complete", record: exampleAssociation, findings: [] },
    {
      name: "a foundation without domicile, purpose, scope, legal representative, supervisor and certificate",
      record: exampleFoundation,
      findings: [
        "/domicile",
        "/purpose",
        "/businessScope",
        "/legalRepresentative",
        "/supervisor",
        "/certificateTo",
      ],
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
  { key: "creditCode", zh: "统一社会信用代码", en: "the credit code" },
  { key: "type", zh: "类型", en: "its type" },
  { key: "domicile", zh: "住所", en: "its domicile" },
  { key: "purpose", zh: "宗旨", en: "its purpose" },
  { key: "businessScope", zh: "业务范围", en: "its scope of business" },
  { key: "activityArea", zh: "活动地域", en: "its area of activity", isAsked: isAssociation },
  { key: "legalRepresentative", zh: "法定代表人", en: "its legal representative" },
  { key: "capital", zh: "注册资金", en: "its capital" },
  { key: "supervisor", zh: "业务主管单位", en: "its supervisor" },
  { key: "registrar/name", zh: "登记管理机关", en: "its registrar" },
  { key: "registeredOn", zh: "登记日期", en: "the day of registration" },
  { key: "certificateTo", zh: "证书有效期止", en: "the last day of its certificate" },
  { key: "state", zh: "状态", en: "its state" },
  { key: "members", zh: "会员数", en: "the number of its members", isAsked: isAssociation },
  { key: "charity", zh: "是否慈善组织", en: "whether it is a charity" },
  { key: "publicFundraising", zh: "公开募捐资格", en: "whether it may raise funds in public" },
];
