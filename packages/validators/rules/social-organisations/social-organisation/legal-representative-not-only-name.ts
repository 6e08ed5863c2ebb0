import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";

/** More than a name in the field of the legal representative: digits of a document or a telephone, or the word for one. */
export const legalRepresentativeNotOnlyName: Rule<"social-organisation"> = {
  code: "social-organisation/legal-representative-not-only-name",
  severity: "error",
  title: { zh: "法定代表人不止写了姓名", en: "More than the legal representative's name" },
  message: {
    zh: "法定代表人只公开姓名；本栏含有数字或者证件、电话、住址字样，请删去",
    en: "of the legal representative only the name is published; there are digits or words for a document, telephone or address",
  },
  basis: [{ source: "government-information-regulations", article: "第十五条" }],
  since: "0.1.0",
  examples: [
    { name: "a name", record: exampleAssociation, findings: [] },
    {
      name: "a name of a minority, with a point",
      record: { ...exampleAssociation, legalRepresentative: "阿某某·某某" },
      findings: [],
    },
    {
      name: "a telephone beside the name",
      record: { ...exampleAssociation, legalRepresentative: "张某某（电话：0595-12345678）" },
      findings: ["/legalRepresentative"],
    },
    {
      name: "the last digits of a document, full width",
      record: { ...exampleAssociation, legalRepresentative: "张某某 ３５０５" },
      findings: ["/legalRepresentative"],
    },
    {
      name: "an address",
      record: { ...exampleAssociation, legalRepresentative: "张某某，住址某某市某某路" },
      findings: ["/legalRepresentative"],
    },
  ],
  *check({ legalRepresentative }) {
    if (legalRepresentative !== undefined && moreThanName.test(legalRepresentative)) {
      yield { at: "/legalRepresentative" };
    }
  },
};

const moreThanName = /[0-9０-９]|身份证|证件|电话|手机|住址/;
