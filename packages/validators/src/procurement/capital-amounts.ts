import type { ExactDecimal } from "../exact-decimal.js";

/** An amount in capital characters, as printed. */
export interface CapitalAmount {
  readonly capitals: string;
  /** In yuan, to the fen; `undefined` when it cannot be read, as 壹贰元. */
  readonly yuan: ExactDecimal | undefined;
}

const digits: Readonly<Record<string, bigint>> = {
  壹: 1n,
  贰: 2n,
  貳: 2n,
  叁: 3n,
  參: 3n,
  叄: 3n,
  肆: 4n,
  伍: 5n,
  陆: 6n,
  陸: 6n,
  柒: 7n,
  捌: 8n,
  玖: 9n,
};

/** Within ten thousand, the larger first. */
const places: Readonly<Record<string, bigint>> = { 仟: 1000n, 佰: 100n, 拾: 10n };

const tenThousand = 10_000n;
const hundredMillion = 100_000_000n;

const yuanSign = /[元圆圓]/;

/** What stands before 元; a digit or 拾 among it is what makes it an amount. */
const numerals = new Set("零〇壹贰貳叁參叄肆伍陆陸柒捌玖拾佰仟万萬亿億");
const digitOrTen = /[壹贰貳叁參叄肆伍陆陸柒捌玖拾]/;

/** 角 and 分 behind it; 零 stands before either where one is skipped. */
const fractions =
  /^(?:([零〇壹贰貳叁參叄肆伍陆陸柒捌玖]{1,2})角)?(?:([零〇壹贰貳叁參叄肆伍陆陸柒捌玖]{1,2})分)?/;

/** The amounts printed in capital characters: `人民币陆万伍仟伍佰贰拾 元 （￥65,520.00）` has one. */
export const capitalAmounts = (printed: string): CapitalAmount[] => {
  if (!digitOrTen.test(printed)) return [];
  const found: CapitalAmount[] = [];
  const parts = printed.replace(/\s+/g, "").split(yuanSign);
  for (const [index, before] of parts.slice(0, -1).entries()) {
    const whole = before.slice(startOfNumerals(before));
    if (!digitOrTen.test(whole)) continue;
    const [behind = "", tenths, hundredths] = fractions.exec(parts[index + 1] ?? "") ?? [];
    const [yuan, jiao, fen] = [wholeYuan(whole), fraction(tenths), fraction(hundredths)];
    const isRead = yuan !== undefined && jiao !== undefined && fen !== undefined;
    found.push({
      capitals: `${whole}元${behind}`,
      yuan: isRead ? { units: yuan * 100n + jiao * 10n + fen, scale: 2 } : undefined,
    });
  }
  return found;
};

const startOfNumerals = (text: string): number => {
  let start = text.length;
  while (start > 0 && numerals.has(text.charAt(start - 1))) start -= 1;
  return start;
};

/** 叁, 零肆 or 零; nothing is none. */
const fraction = (printed = ""): bigint | undefined => {
  const significant = printed.replace(/^[零〇]/, "");
  return significant === "" ? 0n : digits[significant];
};

const wholeYuan = (printed: string): bigint | undefined => {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  let nextPlaceBelow = tenThousand;
  for (const character of printed) {
    const place = places[character];
    if (place !== undefined) {
      // 拾万元: a ten without its one.
      const count = digit ?? (place === 10n && section === 0n ? 1n : undefined);
      if (count === undefined || place >= nextPlaceBelow) return undefined;
      section += count * place;
      digit = undefined;
      nextPlaceBelow = place;
    } else if ("万萬亿億".includes(character)) {
      section += digit ?? 0n;
      const isHundredMillion = "亿億".includes(character);
      if (isHundredMillion ? total + section === 0n || total >= hundredMillion : section === 0n)
        return undefined;
      total = isHundredMillion ? (total + section) * hundredMillion : total + section * tenThousand;
      section = 0n;
      digit = undefined;
      nextPlaceBelow = tenThousand;
    } else if ("零〇".includes(character)) {
      if (digit !== undefined) return undefined;
    } else {
      if (digit !== undefined) return undefined;
      digit = digits[character];
    }
  }
  return total + section + (digit ?? 0n);
};
