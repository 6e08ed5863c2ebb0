import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

const firm = /(有限公司|有限责任公司|股份公司|事务所[（(][^（()）]*合伙[）)])$/;
const opened = /具有|具备|取得|持有|资质|资格|依法|符合|相关|相应|各类|任一|或|等|、/;

/**
 * The list says what kind of body may do the work, never which one.
 *
 * Told by the form of a firm's name with nothing that opens it to others: a warning.
 */
export const oneProviderNamed: Rule<"intermediary-service-item"> = {
  code: "intermediary-service-item/one-provider-named",
  severity: "warning",
  title: { zh: "指定了一家中介机构", en: "One provider named" },
  message: {
    zh: "实施机构写的是某一家机构；只能写机构的类别和资质，由申请人自行选择",
    en: "one firm is named; only the kind of body and its qualification may be, and the applicant chooses",
  },
  basis: [{ source: "intermediary-list-practice", article: "实施机构" }],
  since: "0.1.0",
  examples: [
    {
      name: "a kind",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        providerKind: "具有资质的会计师事务所",
      },
      findings: [],
    },
    {
      name: "kinds",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        providerKind: "会计师事务所、资产评估有限公司等",
      },
      findings: [],
    },
    {
      name: "a firm",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        providerKind: "泉州某某会计师事务所有限公司",
      },
      findings: ["/providerKind"],
    },
    {
      name: "a partnership",
      record: {
        recordType: "intermediary-service-item",
        name: "社会团体注销清算审计",
        providerKind: "福建某某会计师事务所（特殊普通合伙）",
      },
      findings: ["/providerKind"],
    },
  ],
  *check({ providerKind }) {
    if (providerKind === undefined || opened.test(providerKind)) return;
    if (firm.test(providerKind.trim())) yield { at: pointer("providerKind") };
  },
};
