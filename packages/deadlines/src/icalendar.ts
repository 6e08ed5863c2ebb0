import { generateIcsCalendar, type IcsEvent } from "ts-ics";
import type { AgendaItem } from "./agenda.js";
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
): string =>
  generateIcsCalendar({
    version: "2.0",
    prodId: "-//zwgk//deadlines//ZH",
    events: items.flatMap((item) => eventOf(item, stamp, lang)),
  });

const eventOf = (item: AgendaItem, stamp: Date, lang: Language): IcsEvent[] => {
  const { safe, due } = item;
  if (safe === undefined || due === undefined) return [];
  const say = words[lang];
  const key = lang === "en" ? "en" : "zh";
  const day = new Date(`${safe.slice(0, 10)}T00:00:00Z`);
  return [
    {
      // The same duty keeps its identity when the list is made again.
      uid: `${[item.publisher, item.item, item.rule, item.trigger].map((part) => encodeURIComponent(part ?? "")).join("/")}@zwgk`,
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
