import Papa from "papaparse";
import type { AgendaItem } from "./agenda.js";
import { checkLanguage } from "./check-language.js";
import { statusWords } from "./status-words.js";
import type { Language } from "./text.js";

const headers = {
  "zh-CN": [
    "最迟日期",
    "顺延前",
    "稳妥日期",
    "公开主体",
    "事项",
    "期限规则",
    "起算",
    "公开日期",
    "状态",
    "迟延工作日",
    "待定",
    "缺少的事实",
  ],
  en: [
    "due",
    "nominal",
    "safe",
    "publisher",
    "item",
    "rule",
    "trigger",
    "published",
    "status",
    "working days late",
    "may move",
    "missing fact",
  ],
} as const;

/** An agenda as CSV (RFC 4180); cells that a spreadsheet would take for a formula are quoted with `'`. */
export const agendaCsv = (
  items: readonly AgendaItem[],
  { lang = "zh-CN" }: { readonly lang?: Language } = {},
): string => {
  checkLanguage(lang);
  const key = lang === "en" ? "en" : "zh";
  const rows = items.map((item) => [
    item.due ?? "",
    item.nominal ?? "",
    item.safe ?? "",
    item.publisher,
    item.item,
    item.rule,
    item.trigger ?? "",
    item.published ?? "",
    statusWords[item.status][key],
    item.workdaysLate ?? "",
    item.provisional ? (lang === "en" ? "yes" : "是") : "",
    item.missing?.message[key] ?? "",
  ]);
  return `${Papa.unparse({ fields: [...headers[lang]], data: rows }, { escapeFormulae: true })}\r\n`;
};
