import { pointer } from "../../pointer.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const authorityCode: PublicisedCheck = {
  severity: "warning",
  title: { zh: "决定机关的代码不是机关、事业单位的", en: "Credit code of the authority" },
  message: {
    zh: "决定机关的统一社会信用代码以 {head} 开头，机关是 11，事业单位是 12",
    en: "the credit code of the authority begins with {head}; organs have 11, public institutions 12",
  },
  basis: [{ source: "gb-32100-2015" }],
  *check({ authority }) {
    const head = authority?.creditCode?.slice(0, 2);
    if (head !== undefined && head !== "11" && head !== "12") {
      yield { at: pointer("authority", "creditCode"), data: { head } };
    }
  },
};
