import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

const anyPapers =
  /^(有关|相关|必要|所需|需要|应当|要求|规定|补充|申请|证明|提供|提交|报送|的)*((材料|文件|资料)[、和或及]?)+等?[。；;]?$/;

/** Whether a name ends in 其他材料, 其他有关材料, 其他需要提交的文件; a remark in brackets is passed over. */
const isCatchAll = (name: string): boolean => {
  const [bare = name] = name.split(/[（(]/, 1);
  const other = Math.max(bare.lastIndexOf("其他"), bare.lastIndexOf("其它"));
  const rest = bare.slice(other + "其他".length).trim();
  return other >= 0 && (rest === "" || anyPapers.test(rest));
};

/**
 * “Other materials” lets the window ask for anything.
 *
 * The list of a licence's papers is to be complete. That is read; that it holds for every other item is
 * practice, and the name is judged by its wording: a warning.
 */
export const materialCatchAll: Rule<"service-guide"> = {
  code: "service-guide/material-catch-all",
  severity: "warning",
  title: { zh: "申请材料有兜底项", en: "Catch-all among the materials" },
  message: {
    zh: "申请材料“{name}”是兜底项；需要什么材料应当逐件列明",
    en: "the material {name} is a catch-all; the papers needed are listed one by one",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第三十条" },
    { source: "service-guide-practice", article: "申请材料" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "papers of others, but named",
      record: {
        recordType: "service-guide",
        name: "收养登记",
        materials: [
          { name: "其他有抚养义务的人同意送养的书面意见" },
          { name: "其他组织的登记证书" },
          { name: "填报其他材料的说明书" },
        ],
      },
      findings: [],
    },
    {
      name: "seven ways to ask for anything",
      record: {
        recordType: "service-guide",
        name: "养老机构设立许可",
        materials: [
          { name: "设立申请书" },
          { name: "其他材料" },
          { name: "其他有关材料" },
          { name: "依照法律、法规、规章规定，需要提供的其他材料" },
          { name: "其它需要提交的资料等" },
          { name: "其他证明材料（如有）" },
          { name: "法律、法规规定的其他文件、材料。" },
          { name: "其他" },
        ],
      },
      findings: [
        "/materials/1",
        "/materials/2",
        "/materials/3",
        "/materials/4",
        "/materials/5",
        "/materials/6",
        "/materials/7",
      ],
    },
  ],
  *check({ materials }) {
    for (const [index, { name }] of printedList(materials).entries()) {
      if (isCatchAll(name)) yield { at: pointer("materials", index), data: { name } };
    }
  },
};
