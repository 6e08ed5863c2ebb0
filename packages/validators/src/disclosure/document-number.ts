/** A document number taken apart: `泉政办〔2016〕84号`. */
export interface DocumentNumber {
  /** The agency's word, `泉政办`. */
  readonly word: string;
  readonly year: string;
  /** As printed, without 号. */
  readonly serial: string;
}

const brackets = /[[（(【〔［]/g;
const closing = /[\])）】〕］]/g;
const spaces = /[ 　]/g;
const normal = /^([^0-9〔〕]{1,40})〔([12][0-9]{3})〕([^〕]{1,20})号$/;

/** Brackets of every kind as 〔〕, full-width digits as digits, no spaces. */
export const plainDocumentNumber = (printed: string): string =>
  printed.normalize("NFKC").replace(spaces, "").replace(brackets, "〔").replace(closing, "〕");

/** `undefined` for what is not agency word, year in brackets and number. */
export const readDocumentNumber = (printed: string): DocumentNumber | undefined => {
  const found = normal.exec(plainDocumentNumber(printed));
  return found === null
    ? undefined
    : { word: found[1] as string, year: found[2] as string, serial: found[3] as string };
};

/** Orders and announcements are numbered without a year in brackets: `国务院令第711号`, `2024年第5号`. */
export const isNumberedOtherwise = (printed: string): boolean => {
  const plain = plainDocumentNumber(printed);
  return !plain.includes("〔") && plain.includes("第") && plain.endsWith("号");
};
