import type { RecordOf } from "../record-of.js";

/** A row of the catalogue and a record of it, for the examples of rules. */
export const exampleRow: RecordOf<"disclosure-catalogue-item"> = {
  recordType: "disclosure-catalogue-item",
  number: "1",
  levelOne: "政策文件",
  levelTwo: "政策解读",
  limit: { amount: 3, unit: "workday" },
  subjects: [{ name: "某某县民政局" }],
  recordTypes: ["policy-interpretation"],
};

export const exampleInterpretation: RecordOf<"policy-interpretation"> = {
  recordType: "policy-interpretation",
  recordId: "jiedu-1",
  title: "办法解读",
  publisher: { name: "某某县民政局" },
  disclosure: { signedOn: "2026-03-02", publishedAt: "2026-03-05T09:00:00+08:00" },
};
