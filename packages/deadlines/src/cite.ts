import type { CitedStatute } from "./due-date-result.js";
import { statutes } from "./generated/statutes.js";
import type { Citation, Statute } from "./statute.js";

const statuteOf = (id: string): Statute => {
  const found = statutes[id];
  if (found === undefined) throw new Error(`unknown statute ${id}`);
  return found;
};

/** The same provision where it stood on a day: a period of 2016 is not counted by a code of 2020. */
const asItStood = (citation: Citation, day: string): Citation => {
  const text = statuteOf(citation.statute).earlier?.findLast(({ to }) => day <= to);
  const article = text?.articles[citation.article ?? ""];
  return text === undefined || article === undefined ? citation : { statute: text.statute, article };
};

/** A citation with the words to print, as the law stood on a day. */
export const cited = (citation: Citation, day: string): CitedStatute => {
  const { statute, article } = asItStood(citation, day);
  const { title, number } = statuteOf(statute);
  return {
    statute,
    title,
    ...(number === undefined ? {} : { number }),
    ...(article === undefined ? {} : { article }),
  };
};

/** `《中华人民共和国民法典》第二百零三条`, as the law stood on a day. */
export const cite = (citation: Citation, day: string): string => {
  const { title, article = "" } = cited(citation, day);
  return `${title.zh}${article}`;
};
