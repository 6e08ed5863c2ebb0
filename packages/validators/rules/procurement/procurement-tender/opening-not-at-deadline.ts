import type { Rule } from "../../../src/rule.js";

/**
 * Bids opened at another time than the deadline.
 *
 * What lies between the two is time in which a bid can be changed or seen. The rule for goods and services is
 * recalled, so it is a warning.
 */
export const openingNotAtDeadline: Rule<"procurement-tender"> = {
  code: "procurement-tender/opening-not-at-deadline",
  severity: "warning",
  title: { zh: "开标时间与投标截止时间不同", en: "Bids not opened at the deadline" },
  message: {
    zh: "投标截止时间是 {deadline}，开标时间却是 {opening}；开标应在截止时间的同一时间进行",
    en: "bids are due at {deadline} and opened at {opening}; they are opened at the time of the deadline",
  },
  basis: [
    { source: "procurement-tender-measures", article: "第三十九条" },
    { source: "bidding-law", article: "第三十四条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "at the deadline",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22", time: "09:30" },
        opening: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
    },
    {
      name: "half an hour later",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22", time: "09:30" },
        opening: { date: "2024-03-22", time: "10:00" },
      },
      findings: ["/opening/time"],
    },
    {
      name: "the next day",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22", time: "09:30" },
        opening: { date: "2024-03-23", time: "09:30" },
      },
      findings: ["/opening/date"],
    },
    {
      name: "the time of day of one is not printed",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22" },
        opening: { date: "2024-03-22", time: "09:30" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "opened before the deadline, which is out of order",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        deadline: { date: "2024-03-22" },
        opening: { date: "2024-03-21" },
      },
      findings: [],
    },
  ],
  *check({ deadline, opening }) {
    if (deadline === undefined || opening?.date === undefined) return;
    // An opening before the day of the deadline is a finding of dates-out-of-order.
    if (opening.date > deadline.date) {
      yield { at: "/opening/date", data: { deadline: deadline.date, opening: opening.date } };
    } else if (opening.date === deadline.date) {
      if (opening.time === undefined && deadline.time === undefined) return;
      if (opening.time === undefined || deadline.time === undefined) yield timeUnknown;
      else if (opening.time !== deadline.time) {
        yield {
          at: "/opening/time",
          data: { deadline: `${deadline.date} ${deadline.time}`, opening: `${opening.date} ${opening.time}` },
        };
      }
    }
  },
};

const timeUnknown = {
  notRun: {
    zh: "投标截止时间和开标时间只有一个写明时刻",
    en: "only one of deadline and opening has a time of day",
  },
};
