import { creditCodeCheckCharacter } from "../credit-code.js";
import { saysCode, saysIdentity } from "./context-words.js";
import { isSeparator, type WrittenNumber, writtenNumbers } from "./digit-groups.js";
import { identityCheckCharacter, isBirthDate, isProvince } from "./identity-number.js";
import type { ScannedText } from "./scanned-text.js";

/** An identity number of 18 characters in a text. */
export interface WrittenIdentity {
  readonly start: number;
  readonly end: number;
  /** `YYYYMMDD`. */
  readonly birth: string;
  /** Whether its check character is right; a typing slip is a leak too. */
  readonly checked: boolean;
}

/** The numbers that can be identity numbers: province, birth date, and a check character or nothing that speaks against one. */
export const identitiesIn = (scanned: ScannedText): WrittenIdentity[] => {
  const { text } = scanned;
  const found: WrittenIdentity[] = [];
  const take = (number: WrittenNumber, end: number, last: string): void => {
    const identity = identityOf(scanned, number, end, last);
    if (identity !== undefined) found.push(identity);
  };
  for (const number of writtenNumbers(text, scanned.groups(), [17, 18])) {
    if (number.digits.length === 18) take(number, number.end, number.digits.charAt(17));
    else {
      const at = isSeparator(text.charAt(number.end)) ? number.end + 1 : number.end;
      if (text.charAt(at).toUpperCase() === "X") take(number, at + 1, "X");
    }
  }
  return found;
};

const identityOf = (
  scanned: ScannedText,
  { start, digits, sizes }: WrittenNumber,
  end: number,
  last: string,
): WrittenIdentity | undefined => {
  const birth = digits.slice(6, 14);
  if (!isProvince(digits) || !isBirthDate(birth, scanned.context.asOf)) return undefined;
  if (scanned.isWordAt(start - 1) || scanned.isWordAt(end)) return undefined;
  const first17 = digits.slice(0, 17);
  const checked = identityCheckCharacter(first17) === last;
  const before = scanned.before(start, 24);
  const isCreditCode = creditCodeCheckCharacter(first17) === last;
  if (checked) {
    return isCreditCode && saysCode(before) && !saysIdentity(before)
      ? undefined
      : { start, end, birth, checked };
  }
  const isWritten = sizes.length === 1 || asPrinted.has(sizes.join("-"));
  const speaksAgainst = isCreditCode || scanned.isInUrl(start) || (saysCode(before) && !saysIdentity(before));
  return isWritten && !speaksAgainst ? { start, end, birth, checked } : undefined;
};

/** The groups people write: place, birth date, number. */
const asPrinted: ReadonlySet<string> = new Set([
  "6-8-4",
  "6-8-3",
  "6-4-4-4",
  "6-4-4-3",
  "3-3-4-4-4",
  "14-4",
  "14-3",
]);
