const form = /^[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const checkCharacters = "10X98765432";

/**
 * Whether text begins with a citizen's identity number (GB 11643-1999) whose check character is right.
 *
 * A tax number of a person is the identity number with two digits behind it.
 */
export const isIdentityNumber = (text: string): boolean => {
  const number = text.replace(/[ -]/g, "").slice(0, 18).toUpperCase();
  if (!form.test(number)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return checkCharacters.charAt(sum % 11) === number.charAt(17);
};

/** Whether a number of an identity document stands there in full: digits enough for one, and none hidden. */
export const isFullNumber = (text: string): boolean => /[0-9]{5}/.test(text) && !/[*＊×✕xX●○]{3}/.test(text);
