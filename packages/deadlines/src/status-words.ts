import type { AgendaStatus } from "./agenda.js";
import type { Text } from "./text.js";

/** What each status of an agenda is called. */
export const statusWords: Readonly<Record<AgendaStatus, Text>> = {
  "on-time": { zh: "按期", en: "on time" },
  late: { zh: "迟延", en: "late" },
  due: { zh: "待办", en: "due" },
  overdue: { zh: "逾期", en: "overdue" },
  "missing-fact": { zh: "缺事实", en: "fact missing" },
};
