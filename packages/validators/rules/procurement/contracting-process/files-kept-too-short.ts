import type { NotEvaluated, Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf } from "../../../src/time-limit.js";

/** Files of a procurement kept for less than fifteen years. */
export const filesKeptTooShort: Rule<"contracting-process"> = {
  code: "contracting-process/files-kept-too-short",
  severity: "error",
  title: { zh: "采购文件保存期限不足十五年", en: "Files kept for less than fifteen years" },
  message: {
    zh: "采购文件保存期限写为“{printed}”，自采购结束之日起至少保存十五年",
    en: "the files are kept for “{printed}”; fifteen years from the end of the procurement are the least",
  },
  basis: [{ source: "government-procurement-law", article: "第四十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "fifteen years",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "awarded" }],
        state: "awarded",
        fileRetention: { amount: 15, unit: "year" },
      },
      findings: [],
    },
    {
      name: "ten years",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "awarded" }],
        state: "awarded",
        fileRetention: { amount: 10, unit: "year", sourceText: "10年" },
      },
      findings: ["/fileRetention"],
    },
    {
      name: "a month less",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "awarded" }],
        state: "awarded",
        fileRetention: { amount: 179, unit: "month" },
      },
      findings: ["/fileRetention"],
    },
    {
      name: "for ever",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "awarded" }],
        state: "awarded",
        fileRetention: { sourceText: "永久" },
      },
      findings: [],
    },
    {
      name: "in words",
      record: {
        recordType: "contracting-process",
        events: [{ step: "awarded", noticeType: "procurement-result" }],
        lots: [{ state: "awarded" }],
        state: "awarded",
        fileRetention: { sourceText: "按档案规定" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ fileRetention }) {
    if (fileRetention === undefined || fileRetention.sourceText === "永久") return;
    const span = spanOf(fileRetention);
    const tooShort = span === undefined ? undefined : isLonger(fifteenYears, span);
    if (tooShort === undefined) yield periodUnclear;
    else if (tooShort) {
      yield { at: "/fileRetention", data: { printed: fileRetention.sourceText ?? limitText(fileRetention) } };
    }
  },
};

const fifteenYears = { months: 15 * 12 * 100, days: 0, workdays: 0, hours: 0 };

const periodUnclear: NotEvaluated = {
  notRun: { zh: "保存期限没有按年、月写明", en: "the period is not given in years or months" },
};
