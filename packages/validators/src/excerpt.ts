import type { NotEvaluated } from "./rule.js";

/** What a rule about missing things says of a record that is an excerpt. */
export const leftOutOfExcerpt: NotEvaluated = {
  notRun: {
    zh: "记录是节录，没有录入不等于原文没有",
    en: "the record is an excerpt: what it lacks, the original may have",
  },
};
