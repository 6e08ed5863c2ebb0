import type { Parts } from "../part-rule.js";
import { telephoneNumbers } from "./telephone.js";

type Contact = Pick<Parts["contact-point"], "value">;

/** A contact without the ways of writing it: the digits of its numbers, or the text where it has none. */
export const plainContact = ({ value }: Contact): string =>
  telephoneNumbers(value)
    .map((number) => number.replaceAll("-", ""))
    .sort()
    .join(" ") || value.replace(/\s/g, "");

/** The government hotline takes questions and complaints alike. */
export const isPublicHotline = (contact: Contact): boolean =>
  /^(0[0-9]{2,3})?12345$/.test(plainContact(contact));
