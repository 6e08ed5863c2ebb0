import { halfWidth } from "./half-width.js";

/** Words for a lot, and what stands between its parts. */
const separators =
  /采购包|合同包|标包|标项|标段|分标|分包|包组|包件|子包|品目|包|标|第|号|[-—_.、:：()[\]\s]+/g;

/** 一 to 九十九: tens, 十, ones. */
const chineseNumeral = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

const chineseDigits = "〇一二三四五六七八九";

/** How nearly every lot is numbered; the rest take longer to read. */
const plainNumber = /^(?:采购包|合同包|标项|包)?0*([1-9][0-9]{0,8})$/;

/**
 * A lot number without the ways of writing it: 采购包1, 包1, 001 and 第一包 are all `1`, A包 is `A`.
 *
 * Words become gaps, so that 1标段2包 does not become 12.
 */
export const normalLotNumber = (printed: string): string => {
  const plain = plainNumber.exec(printed)?.[1];
  if (plain !== undefined) return plain;
  const parts = halfWidth(printed).toUpperCase().replace(separators, " ").trim().split(/\s+/);
  const number = parts.map(normalPart).join(" ");
  return number === "" ? printed.trim() : number;
};

const normalPart = (part: string): string => {
  if (/^[0-9]+$/.test(part)) return String(BigInt(part));
  const [numeral = "", tens = "一", ten, ones = "〇"] = chineseNumeral.exec(part) ?? [];
  if (numeral === "") return part;
  return String((ten === undefined ? 0 : chineseDigits.indexOf(tens) * 10) + chineseDigits.indexOf(ones));
};
