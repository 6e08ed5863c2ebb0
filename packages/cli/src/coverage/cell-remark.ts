import type { CoverageCell, Text } from "@zwgk/validators";
import { counted } from "../language.js";

/** How many records, how many of them late, which periods are missing, and what could not be judged. */
export const cellRemark = ({ records, missingPeriods }: CoverageCell): Text => {
  const late = records.filter((record) => record.late).length;
  const notJudged = records.filter((record) => record.notJudged !== undefined).length;
  const parts: Text[] = [
    ...(records.length > 0 ? [{ zh: `${records.length} 条`, en: counted(records.length, "record") }] : []),
    ...(late > 0 ? [{ zh: `${late} 条迟`, en: `${late} late` }] : []),
    ...(missingPeriods.length > 0
      ? [{ zh: `缺 ${missingPeriods.join("、")}`, en: `without ${missingPeriods.join(", ")}` }]
      : []),
    ...(notJudged > 0
      ? [{ zh: `${notJudged} 条日期不全，是否按时未核`, en: `${notJudged} not judged for want of dates` }]
      : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join("，"), en: parts.map(({ en }) => en).join(", ") };
};
