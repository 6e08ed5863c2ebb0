/** Whether a name has a character put in the place of others: 张某某, 张*, 张×. */
export const isMasked = (name: string): boolean => /[某*＊×✕xX○〇●■□]/.test(name);
