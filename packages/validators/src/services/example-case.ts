import type { CaseEvent, CaseRecord } from "./case-log.js";

/** A licence within its limits and without a fault; rules vary its log. */
export const exampleCase: CaseRecord = {
  recordType: "case-record",
  caseNumber: "350521MZ2024010117",
  itemName: "社会团体成立登记",
  itemType: "01",
  statutoryLimit: { amount: 20, unit: "workday" },
  promisedLimit: { amount: 5, unit: "workday" },
  events: [
    { step: "received", on: "2024-01-08" },
    { step: "accepted", on: "2024-01-09" },
    { step: "granted", on: "2024-01-16" },
    { step: "delivered", on: "2024-01-30" },
  ],
};

/** The example case with another log. */
export const caseWith = (...events: readonly [CaseEvent, ...CaseEvent[]]): CaseRecord => ({
  ...exampleCase,
  events: [...events],
});
