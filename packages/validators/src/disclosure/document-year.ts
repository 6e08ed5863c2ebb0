/** The year in an index number is that of the document, or the next where a document of December was listed in January. */
export const isListedIn = (year: string, signedOn: string): boolean =>
  signedOn.startsWith(year) || (signedOn.slice(5, 7) === "12" && Number(year) === yearOf(signedOn) + 1);

/** The year in a document number is that of the document, or the last where a number of December was signed in January. */
export const isNumberedIn = (year: string, signedOn: string): boolean =>
  signedOn.startsWith(year) || (signedOn.slice(5, 7) === "01" && Number(year) === yearOf(signedOn) - 1);

const yearOf = (day: string): number => Number(day.slice(0, 4));
