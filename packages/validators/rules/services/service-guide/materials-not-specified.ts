import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Parts } from "../../../src/part-rule.js";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

type Material = Parts["material"];

/** Of the lists `material-source` and `material-format`. */
const issuedByGovernment = "20";
const electronic = "2";

const elements: readonly (readonly [name: string, isUnsaid: (material: Material) => boolean])[] = [
  ["来源渠道", ({ sourceType }) => sourceType === undefined],
  [
    "由哪个部门核发",
    ({ sourceType, sourceExplain }) => sourceType === issuedByGovernment && sourceExplain === undefined,
  ],
  ["材料形式", ({ format, type }) => format === undefined && type === undefined],
  [
    "份数",
    ({ format, originals, copies, quantity }) =>
      format !== electronic && (originals ?? copies ?? quantity) === undefined,
  ],
  ["要求提供的依据", ({ basis }) => basis === undefined],
];

/**
 * Which papers, from whom, in what form and how many: what an applicant has to know of each.
 *
 * The provision asks for the list of papers only: one info a guide.
 */
export const materialsNotSpecified: Rule<"service-guide"> = {
  code: "service-guide/materials-not-specified",
  severity: "info",
  title: { zh: "申请材料写得不全", en: "Materials not fully described" },
  message: {
    zh: "申请材料共 {total} 件，没有写明：{missing}",
    en: "of {total} materials this is not said: {missing}",
  },
  basis: [{ source: "service-guide-practice", article: "申请材料" }],
  since: "0.1.0",
  examples: [
    {
      name: "everything said",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        materials: [
          {
            name: "登记申请书",
            sourceType: "10",
            format: "1",
            originals: 1,
            copies: 0,
            basis: [{ lawTitle: "社会团体登记管理条例", article: "第十一条" }],
          },
        ],
      },
      findings: [],
    },
    {
      name: "a name, and nothing else",
      record: { recordType: "service-guide", name: "社会团体成立登记", materials: [{ name: "登记申请书" }] },
      findings: ["/materials"],
    },
    {
      name: "issued by an authority that is not named, electronic",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        materials: [
          {
            name: "居民户口簿",
            sourceType: "20",
            format: "2",
            basis: [{ lawTitle: "收养法", article: "第五条" }],
          },
        ],
      },
      findings: ["/materials"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        excerpt: true,
        materials: [{ name: "登记申请书" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no materials",
      record: { recordType: "service-guide", name: "社会团体成立登记", materials: "无" },
      findings: [],
    },
  ],
  *check({ materials, excerpt }) {
    const listed = printedList(materials);
    const total = listed.length;
    const missing = elements.flatMap(([element, isUnsaid]) => {
      const count = listed.filter(isUnsaid).length;
      return count === 0 ? [] : [`${element}（${count} 件）`];
    });
    if (missing.length === 0) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: pointer("materials"), data: { missing, total } };
  },
};
