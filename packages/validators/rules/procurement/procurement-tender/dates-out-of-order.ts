import { invitationDatesOutOfOrder } from "../../../src/procurement/checks/invitation-dates-out-of-order.js";
import type { Rule } from "../../../src/rule.js";

/** A step of the procedure dated before the one that leads to it; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-tender"> = {
  ...invitationDatesOutOfOrder,
  code: "procurement-tender/dates-out-of-order",
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        documentPeriod: { from: "2024-03-01", to: "2024-03-01" },
        deadline: { date: "2024-03-01" },
        opening: { date: "2024-03-01" },
      },
      findings: [],
    },
    {
      name: "documents until the day after the deadline",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        documentPeriod: { from: "2024-03-01", to: "2024-03-23" },
        deadline: { date: "2024-03-22" },
      },
      findings: ["/deadline/date"],
    },
    {
      name: "opened the day before the deadline",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22" },
        opening: { date: "2024-03-21" },
      },
      findings: ["/opening/date"],
    },
    {
      name: "the year of the deadline mistyped",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-12-20",
        documentPeriod: { from: "2024-12-20", to: "2024-12-27" },
        deadline: { date: "2024-01-13" },
      },
      findings: ["/deadline/date"],
    },
    {
      name: "published on the department's site a day after the documents were out",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-02",
        documentPeriod: { from: "2024-03-01", to: "2024-03-08" },
        deadline: { date: "2024-03-22" },
      },
      findings: [],
    },
  ],
};
