import { add, compare, exactDecimal, subtract, toNumber } from "../../../src/exact-decimal.js";
import type { Rule } from "../../../src/rule.js";
import { exampleCampaign } from "../../../src/social-organisations/example-charity.js";

/** A balance that is not what was carried over and received, with interest, less what was used. */
export const balanceWrong: Rule<"charity-disclosure"> = {
  code: "charity-disclosure/balance-wrong",
  severity: "error",
  title: { zh: "结余与收支不符", en: "Balance does not add up" },
  message: {
    zh: "结余印的是 {balance}，上期结余加募得款物和收益减使用是 {expected}",
    en: "the balance is printed as {balance}; what came in less what was used is {expected}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "with interest, to the cent", record: exampleCampaign, findings: [] },
    { name: "a cent off", record: { ...exampleCampaign, balance: 56420.87 }, findings: ["/balance"] },
    {
      name: "with what was carried over",
      record: { ...exampleCampaign, carriedOver: 1000, balance: 57420.86 },
      findings: [],
    },
    {
      name: "more used than there was, and a balance below nothing",
      record: { ...exampleCampaign, used: 1_300_000, balance: -43579.14 },
      findings: [],
    },
    { name: "a blank cell", record: { ...exampleCampaign, used: null }, findings: [], notRun: true },
  ],
  *check({ balance, carriedOver, interest, received, used }) {
    if (balance === undefined || balance === null) return;
    if (received === undefined || received === null || used === undefined || used === null) {
      yield incomplete;
      return;
    }
    const cameIn = [carriedOver, received, interest].reduce(
      (sum, part) => add(sum, exactDecimal(part ?? 0)),
      exactDecimal(0),
    );
    const expected = subtract(cameIn, exactDecimal(used));
    if (compare(expected, exactDecimal(balance)) !== 0) {
      yield { at: "/balance", data: { balance, expected: toNumber(expected) } };
    }
  },
};

const incomplete = {
  notRun: {
    zh: "写了结余，没有写明募得款物或者使用",
    en: "there is a balance, but not what was received or used",
  },
};
