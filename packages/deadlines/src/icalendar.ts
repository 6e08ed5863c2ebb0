import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import type { AgendaItem } from "./agenda.js";
import { checkLanguage } from "./check-language.js";
import { civilDate } from "./civil-date.js";
import { statusWords } from "./status-words.js";
import type { Language } from "./text.js";

const words = {
  "zh-CN": {
    due: "最迟",
    safe: "稳妥日期",
    rule: "期限规则",
    published: "已于",
    mayMove: "放假安排未定，可能变动",
  },
  en: {
    due: "due",
    safe: "safe date",
    rule: "rule",
    published: "published",
    mayMove: "may move: days off are not settled",
  },
} as const;

/**
 * An agenda as iCalendar (RFC 5545): one all-day event for each due date, on the safe day, so that nobody is
 * reminded on a rest day.
 *
 * @param stamp the moment the file is made.
 */
export const agendaIcalendar = (
  items: readonly AgendaItem[],
  { stamp, lang = "zh-CN" }: { readonly stamp: Date; readonly lang?: Language },
): string => {
  checkLanguage(lang);
  const seen = new Map<string, number>();
  /** The same duty keeps its identity when the list is made again; two alike stay two. */
  const uidOf = (item: AgendaItem): string => {
    const id = [item.publisher, item.item, item.rule, item.trigger ?? ""].map(encoded).join("/");
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return `${id}${count === 1 ? "" : `/${count}`}@zwgk`;
  };
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//zwgk//deadlines//ZH",
    events: items.flatMap((item) => eventOf(item, uidOf(item), stamp, lang)),
  });
};

/** `encodeURIComponent` throws on half a character. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

const eventOf = (item: AgendaItem, uid: string, stamp: Date, lang: Language): IcsEvent[] => {
  const { safe, due } = item;
  if (safe === undefined || due === undefined) return [];
  const say = words[lang];
  const key = lang === "en" ? "en" : "zh";
  const day = new Date(`${civilDate(safe)}T00:00:00Z`);
  return [
    {
      uid,
      stamp: { date: stamp },
      start: { type: "DATE", date: day },
      duration: { days: 1 },
      summary: `${item.item}（${statusWords[item.status][key]}）`,
      description: [
        item.publisher,
        `${say.due} ${due}`,
        `${say.safe} ${safe}`,
        `${say.rule} ${item.title[key]} (${item.rule})`,
        ...(item.published === undefined ? [] : [`${say.published} ${item.published}`]),
        ...(item.provisional ? [say.mayMove] : []),
      ].join("\n"),
    },
  ];
};
