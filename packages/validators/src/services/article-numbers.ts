import { chineseNumeral } from "../chinese-numeral.js";

const article = /第([零〇一二三四五六七八九十百千0-9０-９、，,至和－—-]+)条/g;

/** The articles a citation names: 第九条、第十二条第一款 are 9 and 12; `undefined` where one cannot be read. */
export const articleNumbers = (cited: string): readonly number[] | undefined => {
  const numbers: number[] = [];
  for (const [, listed = ""] of cited.matchAll(article)) {
    for (const printed of listed.split(/[、，,至和－—-]/)) {
      const number = printed === "" ? undefined : chineseNumeral(printed);
      if (number === undefined) return undefined;
      numbers.push(number);
    }
  }
  return numbers;
};
