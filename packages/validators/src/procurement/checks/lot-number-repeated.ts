import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../pointer.js";
import type { NoticeCheck } from "../notice-check.js";

interface NoticeWithLots {
  readonly lots?: readonly { readonly lotNumber?: string }[];
}

export const lotNumberRepeated: NoticeCheck<NoticeWithLots> = {
  severity: "error",
  title: { zh: "采购包编号重复", en: "Lot number repeated" },
  message: {
    zh: "采购包编号“{number}”与前面的“{earlier}”是同一个编号",
    en: "lot number “{number}” is the same as “{earlier}” before it",
  },
  basis: [{ source: "consistency" }],
  *check({ lots = [] }) {
    if (lots.length <= 1) return;
    if (lots.some(({ lotNumber }) => lotNumber === undefined)) yield withoutNumber;
    const seen = new Map<string, string>();
    for (const [index, { lotNumber }] of lots.entries()) {
      if (lotNumber === undefined) continue;
      const normal = normalLotNumber(lotNumber);
      const earlier = seen.get(normal);
      if (earlier === undefined) seen.set(normal, lotNumber);
      else yield { at: pointer("lots", index, "lotNumber"), data: { number: lotNumber, earlier } };
    }
  },
};

const withoutNumber = {
  notRun: {
    zh: "有多个采购包，其中有的没有编号",
    en: "there are several lots, and one has no number",
  },
};
