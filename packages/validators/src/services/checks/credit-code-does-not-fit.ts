import { pointer } from "../../pointer.js";
import type { PublicisedCheck, PublicisedDecision } from "../publicised-check.js";

export const creditCodeDoesNotFit: PublicisedCheck = {
  severity: "warning",
  title: { zh: "统一社会信用代码与相对人不符", en: "Credit code of another kind of party" },
  message: {
    zh: "统一社会信用代码以 {head} 开头，与行政相对人不符，应为 {expected}",
    en: "the credit code begins with {head}, which does not fit the party: {expected} is expected",
  },
  basis: [{ source: "gb-32100-2015" }],
  *check({ counterparty: { name, kind, creditCode } }) {
    if (creditCode === undefined) return;
    const head = creditCode.slice(0, 2);
    const expected = expectedHeads(name, kind);
    if (expected === undefined || expected.includes(head)) return;
    yield {
      at: pointer("counterparty", "creditCode"),
      data: { head, expected: expected.length === 0 ? "—" : expected },
    };
  },
};

/** Mass organisations that are called associations are not registered by civil affairs. */
const associationHeads = ["51", "11", "12", "13"];

/** The first two characters a party's code may begin with; `undefined` where its name and kind leave it open. */
const expectedHeads = (
  name: string,
  kind: PublicisedDecision["counterparty"]["kind"],
): readonly string[] | undefined => {
  if (kind === "natural-person") return [];
  if (kind === "sole-trader") return ["92"];
  if (name.endsWith("基金会")) return ["53"];
  return /(?:协会|学会|研究会|促进会|商会)$/.test(name) ? associationHeads : undefined;
};
