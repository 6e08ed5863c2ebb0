import { invitationDatesOutOfOrder } from "../../../src/procurement/checks/invitation-dates-out-of-order.js";
import type { Rule } from "../../../src/rule.js";

/** A step of the procedure dated before the one that leads to it; the same day is in order. */
export const datesOutOfOrder: Rule<"procurement-non-tender"> = {
  ...invitationDatesOutOfOrder,
  code: "procurement-non-tender/dates-out-of-order",
  since: "0.1.0",
  examples: [
    {
      name: "all on one day",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
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
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2024-03-01",
        documentPeriod: { from: "2024-03-01", to: "2024-03-23" },
        deadline: { date: "2024-03-22" },
      },
      findings: ["/deadline/date"],
    },
    {
      name: "opened the day before the deadline",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        deadline: { date: "2024-03-22" },
        opening: { date: "2024-03-21" },
      },
      findings: ["/opening/date"],
    },
    {
      name: "the deadline before the day of publication",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2024-03-13",
        deadline: { date: "2024-03-12" },
      },
      findings: ["/deadline/date"],
    },
  ],
};
