import type { RecordOf } from "../record-of.js";

/** A normative document and its interpretation, for the examples of rules. */
export const exampleDocument: RecordOf<"normative-document"> = {
  recordType: "normative-document",
  recordId: "wenjian-12",
  title: "关于加强临时救助工作的意见",
  disclosure: {
    docNo: "某政民〔2024〕12号",
    signedOn: "2024-03-08",
    publishedAt: "2024-03-12T09:30:00+08:00",
    validity: "in-force",
  },
};

export const exampleExplanation: RecordOf<"policy-interpretation"> = {
  recordType: "policy-interpretation",
  recordId: "jiedu-12",
  title: "《关于加强临时救助工作的意见》解读",
  publishedOn: "2024-03-15",
  document: { title: "关于加强临时救助工作的意见", docNo: "某政民〔2024〕12号" },
};
