import { pointer } from "../../pointer.js";
import { itemTypeOf, type ServiceItemCheck } from "../service-item.js";

export const itemCodeOfOtherType: ServiceItemCheck = {
  severity: "warning",
  title: { zh: "基本编码与事项类型不符", en: "Basic code of another type" },
  message: {
    zh: "基本编码第3、4位是 {printed}，事项类型是 {expected}",
    en: "characters 3 and 4 of the basic code are {printed}; the type of the item is {expected}",
  },
  basis: [{ source: "service-item-codes", article: "基本编码" }],
  *check(record) {
    const { basicCode } = record;
    const expected = itemTypeOf(record);
    if (basicCode?.length !== 12 || expected === undefined) return;
    const printed = basicCode.slice(2, 4);
    if (printed !== expected) yield { at: pointer("basicCode"), data: { printed, expected } };
  },
};
