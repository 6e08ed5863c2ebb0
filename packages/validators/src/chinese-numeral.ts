const digits = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number below ten thousand in Chinese numerals or digits of either width: `二十七`, `一百零三`, `27`; else `undefined`. */
export const chineseNumeral = (printed: string): number | undefined => {
  const plain = printed.normalize("NFKC").replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[0-9]{1,4}$/.test(plain)) return Number(plain);
  let total = 0;
  let digit: number | undefined;
  let lastPlace = 10_000;
  for (const character of plain) {
    const place = places[character];
    if (place === undefined) {
      const value = digits.indexOf(character);
      if (value === -1 || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
      continue;
    }
    if (place >= lastPlace || digit === 0) return undefined;
    total += (digit ?? 1) * place;
    lastPlace = place;
    digit = undefined;
  }
  const value = total + (digit ?? 0);
  return plain === "" || value === 0 ? undefined : value;
};
