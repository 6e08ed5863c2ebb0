import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { inStatement, statementsOf, subjectOf } from "../statements.js";

/** What a template leaves behind, and how it is shown; the text itself is not quoted. */
const residues: readonly (readonly [RegExp, string])[] = [
  [/增加[(（/、]减少|减少[(（/、]增加|增[(（]减[)）]/, "增加（减少）"],
  [/[X×Ｘ]{2,}|[*＊]{2,}/, "XX"],
  [/[_＿]{2,}/, "____"],
  [/占 *[%％]|为 *万元|(增加|减少|增长|下降) *(万元|[%％])/, "空白的数字"],
  [/[(（](按|根据)[^)）]{0,30}填(写|列)[)）]/, "（按…填写）"],
];

export const statementTemplateLeft: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "模板残留或空白未填", en: "Something of the template is left, or a blank not filled" },
  message: {
    zh: "说明中“{subject}”一条留有模板内容：{residue}",
    en: "the text about “{subject}” still has something of the template: {residue}",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const { text } = statement;
      const residue = text === undefined ? undefined : residues.find(([form]) => form.test(text));
      if (residue === undefined) continue;
      yield { at: inStatement(index, "text"), data: { subject: subjectOf(statement), residue: residue[1] } };
    }
  },
});
