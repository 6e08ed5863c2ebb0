/** Eleven digits from 13 to 19, grouped or not, with or without 86; not a part of a longer number. */
const mobileNumber = /(^|[^0-9])(86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}([^0-9]|$)/;

/** Whether a printed contact has a mobile number in it, in digits of any width. */
export const hasMobileNumber = (printed: string): boolean => mobileNumber.test(printed.normalize("NFKC"));
