import { halfWidth } from "./half-width.js";

/** A second number, or a remark, in brackets at the end: `350501-2024-001（FJ2024-7）`. */
const appendix = /^(.{4,})[([][0-9A-Z/-]{6,}[)\]]$/;

/** What says that a procurement was repeated; it stays the same project. */
const round =
  /(?:[([](?:第?[二三四234]次(?:公告|招标|采购)?|重新招标|重)[)\]]|第?[二三四]次(?:公告|招标|采购)?)$/;

/** What a notice without a number prints. */
const none = /^(?:无|\/|-+|—+)$/;

/**
 * A project number without the ways of writing it, so that the notices of one project meet.
 *
 * Half-width, without spaces, 号, brackets around the whole, a second number in brackets and
 * a word for the round. The `-1` at the end of a Fujian number counts rounds too, elsewhere it is
 * part of the number; it goes only after `[code]agency[method]year-serial`.
 */
export const normalProjectNumber = (printed: string): string | undefined => {
  let number = halfWidth(printed).replace(/\s+/g, "").toUpperCase();
  if (none.test(number)) return undefined;
  number = number.replace(/^(?:项目|采购|招标)?编号[:：]/, "").replace(round, "");
  number = appendix.exec(number)?.[1] ?? number;
  number = /^[([]([^()[\]]+)[)\]]$/.exec(number)?.[1] ?? number;
  number = number.replace(/号$/, "");
  number = number.replace(/^(\[\d{4,6}\][A-Z0-9]+\[[A-Z]{2}\]\d{7,})-\d$/, "$1");
  return number === "" ? undefined : number;
};
