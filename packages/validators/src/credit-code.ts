/** GB 32100-2015 leaves out I, O, S, V and Z; a character's value is its place here. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * The check character of a unified social credit code (GB 32100-2015) from its first 17 characters.
 *
 * The i-th weight is 3^(i-1) mod 31. `undefined` when there are not 17 characters or one is
 * outside the standard's alphabet.
 */
export const creditCodeCheckCharacter = (first17: string): string | undefined => {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = alphabet.indexOf(character);
    if (value === -1) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  // The outer remainder matters: a sum divisible by 31 gives 0, not 31.
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

const organisationCodeAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const organisationCodeWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character of an organisation code (GB 11714-1997) from its first 8 characters.
 *
 * Positions 9 to 17 of a credit code are an organisation code. `undefined` when there are not
 * 8 digits and capital letters.
 */
export const organisationCodeCheckCharacter = (first8: string): string | undefined => {
  if (first8.length !== 8) return undefined;
  let sum = 0;
  for (const [index, weight] of organisationCodeWeights.entries()) {
    const value = organisationCodeAlphabet.indexOf(first8.charAt(index));
    if (value === -1) return undefined;
    sum += value * weight;
  }
  const check = 11 - (sum % 11);
  return check === 10 ? "X" : String(check % 11);
};
