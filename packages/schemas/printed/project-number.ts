import { halfWidth } from "./half-width.js";

/** A project number written one way, and which attempt at the procurement it stands for. */
export interface ProjectNumber {
  readonly number: string;
  readonly round: number;
}

/** What a notice without a number prints. */
const none = /^(?:无|\/|\\|0|-+|—+)$/;

/** A second number in brackets at the end: `350501-2024-001(FJ2024-7)`. */
const secondNumber = /^(.{4,})[([][0-9A-Z/-]{6,}[)\]]$/;

/** A word for a repeated procurement, at the end: (第二次), 二次公告, (重新招标), 第2次. */
const roundWord =
  /(?:[([]第?([二三四234])次(?:公告|招标|采购)?[)\]]|[([](?:重新招标|重新采购|重)[)\]]|第([二三四234])次(?:公告|招标|采购)?|([二三四])次(?:公告|招标|采购)?|重新招标)$/;

/** The same after the word for a number, as in 第139号-1. */
const numberedRound = /^(.+)号-([1-9])$/;

/** On the platform of Fujian and others of its family the digit at the end counts repetitions. */
const platformRound = /^(\[[0-9]{4,6}\][0-9A-Z]+\[[A-Z]{2}\][0-9]{7,})-([0-9])$/;

const rounds: Readonly<Record<string, number>> = { 二: 2, 三: 3, 四: 4, "2": 2, "3": 3, "4": 4 };

/**
 * A project number without the ways of writing it, so that the notices of one project meet.
 *
 * Half-width capitals, without spaces, 号, brackets around the whole, a second number in brackets and the round. A
 * `-1` counts rounds only on platforms known to use it so, and after 号; elsewhere it is part of the number.
 */
export const projectNumberOf = (printed: string): ProjectNumber | undefined => {
  const plain = halfWidth(printed)
    .replace(/[\s〔〕]/g, (character) => counterparts[character] ?? "")
    .toUpperCase()
    .replace(/^(?:项目|采购|招标)?编号[:：]/, "");
  if (none.test(plain)) return undefined;
  const { text, round } = withoutRound(plain);
  const bare = withoutRound((secondNumber.exec(text)?.[1] ?? text).replace(/号$/, ""));
  const inner = /^[([]([^()[\]]+)[)\]]$/.exec(bare.text)?.[1] ?? bare.text;
  const [, onPlatform, repetition] = platformRound.exec(inner) ?? numberedRound.exec(inner) ?? [];
  const number = onPlatform ?? inner;
  return number === ""
    ? undefined
    : { number, round: Math.max(round, bare.round, Number(repetition ?? 0) + 1) };
};

const counterparts: Readonly<Record<string, string>> = { "〔": "[", "〕": "]" };

/** A name or number without a word for its round at the end, and the round. */
export const withoutRound = (text: string): { readonly text: string; readonly round: number } => {
  const match = roundWord.exec(text);
  if (match === null) return { text, round: 1 };
  const [, inBrackets, counted, word] = match;
  return { text: text.slice(0, match.index), round: rounds[inBrackets ?? counted ?? word ?? ""] ?? 2 };
};
