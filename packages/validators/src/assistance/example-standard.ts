import type { RecordOf } from "../record-of.js";

/** A standard of the minimum allowance in towns, with all it should have. */
export const exampleStandard: RecordOf<"assistance-standard"> = {
  recordType: "assistance-standard",
  region: { name: "某某县" },
  scheme: "minimum-living-allowance",
  area: "urban",
  kind: "minimum-living",
  amount: { value: 500, unit: "CNY-per-person-month" },
  validFrom: "2016-01-01",
  document: { title: "关于调整低保标准的通知", docNo: "某政〔2016〕5号" },
};
