import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { type Correction, dayIsIn } from "../../../src/procurement/correction.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A deadline that moved, while no correction says so.
 *
 * `correctedDeadline` is what other rules count by; what suppliers read is the text of the corrections.
 */
export const deadlineNotAmongCorrections: Rule<"procurement-correction"> = {
  code: "procurement-correction/deadline-not-among-corrections",
  severity: "warning",
  title: { zh: "截止时间改了，更正内容却没有写", en: "Deadline moved without a correction that says so" },
  message: {
    zh: "截止时间由 {before} 改为 {after}，更正内容里没有这个日期",
    en: "the deadline moved from {before} to {after}, a day that no correction names",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the new day is what a correction says",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [
          { item: "投标截止时间", before: "2024年3月22日9时30分", after: "2024年03月27日9时30分" },
        ],
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "the text has another day",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间", before: "2024年3月22日9时30分", after: "2024-03-26 9:30" }],
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
      },
      findings: ["/correctedDeadline"],
    },
    {
      name: "a correction of something else only",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "技术参数", before: "承重250kg", after: "承重200kg" }],
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
      },
      findings: ["/correctedDeadline"],
    },
    {
      name: "the deadline as before",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "技术参数", before: "承重250kg", after: "承重200kg" }],
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "put off, in words without a day",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间", after: "顺延五日" }],
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-correction",
        projectNumber: "[350521]XX[GK]2024001",
        corrections: [{ item: "投标截止时间" }],
        excerpt: true,
        originalDeadline: { date: "2024-03-22", time: "09:30" },
        correctedDeadline: { date: "2024-03-27", time: "09:30" },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ excerpt, corrections, originalDeadline, correctedDeadline }) {
    if (originalDeadline === undefined || correctedDeadline === undefined) return;
    const [before, after] = [originalDeadline.date, correctedDeadline.date];
    if (before === after || corrections.some((correction) => dayIsIn(after, newText(correction)))) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (corrections.some((correction) => inWords.test(newText(correction)))) yield notADay;
    else yield { at: "/correctedDeadline", data: { before, after } };
  },
};

/** Some put what stands now into the heading of the correction. */
const newText = ({ item, after = "" }: Correction["corrections"][number]): string => `${item} ${after}`;

const inWords = /顺延|推迟|延期|延长|提前/;

const notADay = {
  notRun: {
    zh: "更正内容只写“顺延”等，没有日期",
    en: "a correction says that something was put off, without a day",
  },
};
