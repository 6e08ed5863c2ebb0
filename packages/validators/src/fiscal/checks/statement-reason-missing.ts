import { type FiscalCheck, fiscalCheck } from "../fiscal-check.js";
import { inStatement, statementsOf, subjectOf } from "../statements.js";

const blank = /(主要)?原因(是|为|：|:)[ 　]*([。；;，,]|$)/;

const reasons = {
  increase:
    /增加的?(主要)?原因(是|为|：|:)[^。；;增升新涨]{0,60}(减少|下降|压减|降低)[^。；;增升新涨]{0,60}([。；;]|$)/,
  decrease:
    /减少的?(主要)?原因(是|为|：|:)[^。；;减降压少]{0,60}(增加|上升|新增|增长)[^。；;减降压少]{0,60}([。；;]|$)/,
} as const;

export const statementReasonMissing: FiscalCheck = fiscalCheck({
  severity: "warning",
  title: { zh: "没有写原因，或原因与增减方向相反", en: "A reason is blank, or says the opposite" },
  message: {
    zh: "说明中“{subject}”一条{fault}",
    en: "the text about “{subject}”: {faultEn}",
  },
  basis: [{ source: "three-public-practice" }],
  *check(record) {
    for (const { index, statement } of statementsOf(record)) {
      const { text = "" } = statement;
      const isBlank = blank.test(text);
      if (!isBlank && !reasons.increase.test(text) && !reasons.decrease.test(text)) continue;
      yield {
        at: inStatement(index, "text"),
        data: {
          subject: subjectOf(statement),
          fault: isBlank ? "“原因是”后面是空的" : "的原因与增减方向相反",
          faultEn: isBlank ? "no reason follows where one is announced" : "the reason says the opposite",
        },
      };
    }
  },
});
