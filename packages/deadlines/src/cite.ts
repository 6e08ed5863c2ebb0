import type { CitedStatute } from "./due-date-result.js";
import { statutes } from "./generated/statutes.js";
import type { Citation } from "./statute.js";

/** A citation with the words to print. */
export const cited = ({ statute, article }: Citation): CitedStatute => {
  const found = statutes[statute];
  if (found === undefined) throw new Error(`unknown statute ${statute}`);
  return {
    statute,
    title: found.title,
    ...(found.number === undefined ? {} : { number: found.number }),
    ...(article === undefined ? {} : { article }),
  };
};

/** `《中华人民共和国民法典》第二百零三条`. */
export const cite = (citation: Citation): string => {
  const { title, article = "" } = cited(citation);
  return `${title.zh}${article}`;
};
