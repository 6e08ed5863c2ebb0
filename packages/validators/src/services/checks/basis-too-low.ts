import { pointer } from "../../pointer.js";
import { printedList } from "../printed-list.js";
import { itemTypeOf, type ServiceItemCheck } from "../service-item.js";

export const basisTooLow: ServiceItemCheck = {
  severity: "error",
  title: { zh: "行政许可设定依据位阶不够", en: "Licence created by a normative document" },
  message: {
    zh: "行政许可的设定依据只有规范性文件；规范性文件不得设定行政许可",
    en: "the licence rests on normative documents alone, and those cannot create a licence",
  },
  basis: [{ source: "administrative-licensing-law", article: "第十七条" }],
  *check(record) {
    const ranks = printedList(record.basis).map(({ rank }) => rank);
    if (itemTypeOf(record) !== "01" || ranks.length === 0) return;
    if (ranks.every((rank) => rank === "normative-document")) yield { at: pointer("basis") };
    else if (ranks.every((rank) => rank === "normative-document" || rank === undefined)) {
      yield {
        notRun: { zh: "设定依据没有注明效力位阶", en: "the bases do not say their rank" },
      };
    }
  },
};
