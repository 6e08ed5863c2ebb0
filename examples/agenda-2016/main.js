import { readFileSync } from "node:fs";
import { agenda, dueDate, explain, statusWords } from "@zwgk/deadlines";
import { agendaIcalendar } from "@zwgk/deadlines/icalendar";

const duties = JSON.parse(readFileSync(new URL("duties.json", import.meta.url), "utf8"));
const items = agenda(duties, { year: 2016, asOf: "2016-12-02" });

for (const { due = "    —     ", safe, item, status, workdaysLate, missing } of items) {
  const late = workdaysLate === undefined ? "" : ` ${workdaysLate} 个工作日`;
  const ready = safe === undefined || safe === due ? "" : `（稳妥 ${safe}）`;
  console.log(
    `${due}${ready} ${item}：${statusWords[status].zh}${late}${missing ? `，${missing.message.zh}` : ""}`,
  );
}

console.log(`\n${explain(dueDate("open-government-progress-report-q3", "2016"))}`);

const calendar = agendaIcalendar(items, { stamp: new Date("2016-12-02T01:00:00Z") });
console.log(`\niCalendar: ${calendar.split("BEGIN:VEVENT").length - 1} events`);
