import type { NotEvaluated, Violation } from "../../rule.js";
import type { Method } from "../invitation.js";
import { methodLabel } from "../method-label.js";
import type { NoticeCheck } from "../notice-check.js";
import { isWithin, platformNumber } from "../platform-number.js";

interface NumberedNotice {
  readonly projectNumber?: string;
  readonly method?: Method;
  readonly purchaser?: { readonly divisionCode?: string };
}

export const projectNumberDisagrees: NoticeCheck<NumberedNotice> = {
  severity: "warning",
  title: { zh: "项目编号与采购方式或区划不符", en: "Project number disagrees with method or region" },
  message: {
    zh: "项目编号中的“{part}”与 {field} 不符：编号表示 {meaning}，记录写的是 {recorded}",
    en: "“{part}” in the project number disagrees with {field}: it stands for {meaning}, the record has {recorded}",
  },
  basis: [{ source: "published-procurement-notices" }],
  *check(notice) {
    yield* disagreements(notice);
  },
};

function* disagreements({
  projectNumber = "",
  method,
  purchaser,
}: NumberedNotice): Generator<Violation | NotEvaluated> {
  const number = platformNumber(projectNumber);
  if (number === undefined) return;
  if (method !== undefined && method !== number.method) {
    yield {
      at: "/projectNumber",
      data: {
        part: number.methodLetters,
        field: "method（采购方式）",
        meaning: methodLabel(number.method),
        recorded: methodLabel(method),
      },
    };
  }
  const divisionCode = purchaser?.divisionCode;
  if (divisionCode !== undefined && !isWithin(divisionCode, number.region)) {
    yield {
      at: "/projectNumber",
      data: {
        part: number.region,
        field: "purchaser.divisionCode（采购人行政区划）",
        meaning: number.region,
        recorded: divisionCode,
      },
    };
  }
}
