import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** An item or a panel member of a lot that the notice does not have. */
export const lotUnknown: Rule<"procurement-result"> = {
  code: "procurement-result/lot-unknown",
  severity: "error",
  title: { zh: "引用了不存在的采购包", en: "Reference to a lot that is not there" },
  message: {
    zh: "“{number}”不在本公告的采购包之列",
    en: "“{number}” is not one of the lots of this notice",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "written in another way",
      record: {
        recordType: "procurement-result",
        lots: [{ lotNumber: "采购包1", outcome: "pending" }],
        items: [{ lotNumber: "1", name: "护理床" }],
        evaluationPanel: [{ name: "李某某", lotNumber: "01" }],
      },
      findings: [],
    },
    {
      name: "an item and a panel member of lot 2",
      record: {
        recordType: "procurement-result",
        lots: [{ lotNumber: "采购包1", outcome: "pending" }],
        items: [{ name: "护理床" }, { lotNumber: "2", name: "轮椅" }],
        evaluationPanel: [{ name: "李某某", lotNumber: "采购包2" }],
      },
      findings: ["/items/1/lotNumber", "/evaluationPanel/0/lotNumber"],
    },
    {
      name: "lots without numbers",
      record: {
        recordType: "procurement-result",
        lots: [{ outcome: "pending" }],
        items: [{ lotNumber: "1", name: "护理床" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ lots, items = [], evaluationPanel = [] }) {
    const known = new Set<string>();
    for (const { lotNumber } of lots) if (lotNumber !== undefined) known.add(normalLotNumber(lotNumber));
    for (const [key, parts] of Object.entries({ items, evaluationPanel })) {
      for (const [index, { lotNumber }] of parts.entries()) {
        if (lotNumber === undefined || known.has(normalLotNumber(lotNumber))) continue;
        if (lots.some((lot) => lot.lotNumber === undefined)) return yield unnumbered;
        yield { at: pointer(key, index, "lotNumber"), data: { number: lotNumber } };
      }
    }
  },
};

const unnumbered = {
  notRun: {
    zh: "有的采购包没有编号，无法判断所属采购包是否存在",
    en: "a lot has no number, so it may be the one referred to",
  },
};
