/** Whether a number of an identity document stands there in full: digits enough for one, and none hidden. */
export const isFullNumber = (text: string): boolean => /[0-9]{5}/.test(text) && !/[*＊×✕xX●○]{3}/.test(text);
