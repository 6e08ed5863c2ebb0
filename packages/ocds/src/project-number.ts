import { halfWidth } from "./half-width.js";

/** What a notice without a number prints. */
const none = /^(?:无|\/|\\|0|-+|—+)$/;

/** A second number in brackets at the end: `350501-2024-001(FJ2024-7)`. */
const secondNumber = /^(.{4,})[([][0-9A-Z/-]{6,}[)\]]$/;

/** A word for a repeated procurement, at the end: it stays the same project. */
const roundWord =
  /(?:[([]第?[二三四234]次(?:公告|招标|采购)?[)\]]|[([](?:重新招标|重新采购|重)[)\]]|第[二三四234]次(?:公告|招标|采购)?|[二三四]次(?:公告|招标|采购)?|重新招标)$/;

/** The same after the word for a number, as in 第139号-1. */
const numberedRound = /^(.+)号-[1-9]$/;

/** On the platform of Fujian and others of its family the digit at the end counts repetitions. */
const platformRound = /^(\[[0-9]{4,6}\][0-9A-Z]+\[[A-Z]{2}\][0-9]{7,})-[0-9]$/;

/**
 * A project number without the ways of writing it, so that the notices of one project meet.
 *
 * Half-width, without spaces, 号, brackets around the whole, a second number in brackets and the round. A `-1` counts
 * rounds only on platforms known to use it so, and after 号; elsewhere it is part of the number. A test holds this to
 * the rules across records of `@zwgk/validators`: what they take for one project has one ocid.
 */
export const normalProjectNumber = (printed: string): string | undefined => {
  const plain = halfWidth(printed)
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/^(?:项目|采购|招标)?编号[:：]/, "");
  if (none.test(plain)) return undefined;
  const text = plain.replace(roundWord, "");
  const bare = (secondNumber.exec(text)?.[1] ?? text).replace(/号$/, "").replace(roundWord, "");
  const inner = /^[([]([^()[\]]+)[)\]]$/.exec(bare)?.[1] ?? bare;
  const number = (platformRound.exec(inner) ?? numberedRound.exec(inner))?.[1] ?? inner;
  return number === "" ? undefined : number;
};
