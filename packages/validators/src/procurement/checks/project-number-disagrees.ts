import type { NotEvaluated, Violation } from "../../rule.js";
import type { Method } from "../invitation.js";
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
    zh: "项目编号中的“{part}”表示{meaning}，与记录的 {field}“{printed}”不符",
    en: "“{part}” in the project number stands for {meaning}, but {field} is “{printed}”",
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
      data: { part: number.methodLetters, meaning: number.method, field: "method", printed: method },
    };
  }
  const divisionCode = purchaser?.divisionCode;
  if (divisionCode !== undefined && !isWithin(divisionCode, number.region)) {
    yield {
      at: "/projectNumber",
      data: {
        part: number.region,
        meaning: "预算级次（区划）",
        field: "purchaser.divisionCode",
        printed: divisionCode,
      },
    };
  }
}
