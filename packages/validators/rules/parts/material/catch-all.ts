import type { PartRule } from "../../../src/part-rule.js";

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
export const catchAll: PartRule<"material"> = {
  code: "material/catch-all",
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
      name: "a paper of others, but named",
      part: { name: "其他有抚养义务的人同意送养的书面意见" },
      findings: [],
    },
    { name: "papers of other bodies", part: { name: "其他组织的登记证书" }, findings: [] },
    { name: "a paper about other papers", part: { name: "填报其他材料的说明书" }, findings: [] },
    { name: "其他材料", part: { name: "其他材料" }, findings: [""] },
    { name: "其他有关材料", part: { name: "其他有关材料" }, findings: [""] },
    {
      name: "as a county printed it",
      part: { name: "依照法律、法规、规章规定，需要提供的其他材料" },
      findings: [""],
    },
    { name: "written 其它, and 等", part: { name: "其它需要提交的资料等" }, findings: [""] },
    { name: "with a remark in brackets", part: { name: "其他证明材料（如有）" }, findings: [""] },
    { name: "files and papers", part: { name: "法律、法规规定的其他文件、材料。" }, findings: [""] },
    { name: "其他 alone", part: { name: "其他" }, findings: [""] },
  ],
  *check({ name }) {
    if (isCatchAll(name)) yield { at: "", data: { name } };
  },
};
