import type { RecordOf } from "../record-of.js";

/** Ten million yuan to two counties, of which part was used. */
export const exampleAllocation: RecordOf<"relief-allocation"> = {
  recordType: "relief-allocation",
  event: "2016年第14号台风“莫兰蒂”",
  batch: "2016-01",
  source: "central",
  document: { title: "关于下达中央自然灾害生活补助资金的通知", docNo: "某财社〔2016〕88号" },
  allocatedOn: "2016-09-20",
  publishedOn: "2016-09-30",
  funds: { value: 1000, unit: "CNY-10k" },
  purpose: "受灾群众紧急转移安置",
  recipients: [
    { region: "甲县", funds: { value: 600, unit: "CNY-10k" } },
    { region: "乙区", funds: { value: 4_000_000, unit: "CNY" } },
  ],
  used: { asOf: "2016-09-28", funds: { value: 820.5, unit: "CNY-10k" } },
};
