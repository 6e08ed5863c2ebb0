import type { PartRule } from "../../../src/part-rule.js";

const onPaper = "1";

/**
 * Who hands in paper needs to know how many.
 *
 * A count that does not tell originals from copies (2份) is a count.
 */
export const paperWithoutCopies: PartRule<"material"> = {
  code: "material/paper-without-copies",
  severity: "warning",
  title: { zh: "纸质材料未写明份数", en: "Paper material without a number of copies" },
  message: {
    zh: "纸质材料“{name}”的原件和复印件份数合计为 0 或者没有写明",
    en: "the number of originals and copies of {name}, which is handed in on paper, is 0 or not given",
  },
  basis: [{ source: "service-guide-practice", article: "申请材料" }],
  since: "0.1.0",
  examples: [
    {
      name: "one original",
      part: { name: "登记申请书", format: "1", originals: 1, copies: 0 },
      findings: [],
    },
    { name: "two, not told apart", part: { name: "监护人户口簿", format: "1", quantity: 2 }, findings: [] },
    { name: "electronic", part: { name: "章程草案", format: "2" }, findings: [] },
    { name: "in what form is not said", part: { name: "住所使用权证明" }, findings: [] },
    { name: "no count", part: { name: "登记申请书", format: "1" }, findings: [""] },
    {
      name: "a count of none",
      part: { name: "验资报告", format: "1", originals: 0, copies: 0 },
      findings: [""],
    },
  ],
  *check({ name, format, originals = 0, copies = 0, quantity = 0 }) {
    if (format === onPaper && originals + copies + quantity === 0) yield { at: "", data: { name } };
  },
};
