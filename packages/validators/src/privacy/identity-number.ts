/** GB/T 2260: the first two digits of a number that was ever given out. */
const provinces: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(
    " ",
  ),
);

export const isProvince = (digits: string): boolean => provinces.has(digits.slice(0, 2));

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the check character by the weighted sum modulo 11. */
const checkCharacters = "10X98765432";

/** What the digits from a position on add to the sum, modulo 11. */
export const weightedSum = (digits: string, from = 0): number => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += (digits.charCodeAt(index) - 48) * (weights[from + index] as number);
  }
  return sum % 11;
};

/** The last character of an identity number, from its first 17 digits. */
export const identityCheckCharacter = (first17: string): string =>
  checkCharacters.charAt(weightedSum(first17));

/** The weighted sum, modulo 11, that a check character stands for. */
export const sumOfCheckCharacter = (character: string): number => checkCharacters.indexOf(character);

/** The oldest who may still be in a list. */
const firstYear = 1880;

export const daysOfMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Whether `YYYYMMDD` is a day somebody may have been born on. */
export const isBirthDate = (yyyymmdd: string, asOf = "2099-12-31"): boolean => {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6, 8));
  return (
    year >= firstYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysOfMonth(year, month) &&
    yyyymmdd <= asOf.replaceAll("-", "")
  );
};

/** Whether 18 characters are an identity number: of a province, of a day of birth, with the right last character. */
export const isIdentityNumber = (characters: string): boolean =>
  /^[0-9]{17}[0-9X]$/.test(characters) &&
  isProvince(characters) &&
  isBirthDate(characters.slice(6, 14)) &&
  identityCheckCharacter(characters.slice(0, 17)) === characters.charAt(17);

/** Whether who was born then is under 18 on a day. */
export const isMinorOn = (yyyymmdd: string, asOf: string): boolean =>
  Number(asOf.replaceAll("-", "")) - Number(yyyymmdd) < 18_00_00;
