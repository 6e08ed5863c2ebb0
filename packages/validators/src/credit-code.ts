const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** 3^i mod 31 for the seventeen positions before the check character. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of a unified social credit code (GB 32100-2015); `undefined` when a character is outside its alphabet. */
export const creditCodeCheckCharacter = (first17: string): string | undefined => {
  if (first17.length !== weights.length) return undefined;
  let sum = 0;
  for (const [position, weight] of weights.entries()) {
    const value = alphabet.indexOf(first17.charAt(position));
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31];
};
