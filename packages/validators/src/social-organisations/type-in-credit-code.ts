import { creditCodeHeadNames } from "../generated/code-names/credit-code-head.js";
import type { Rule, Violation } from "../rule.js";
import type { OrganisationType } from "./organisation-type.js";

/** What the rules on type and credit code are but for their codes and examples. */
export const typeInCreditCodeText: Pick<Rule, "severity" | "title" | "message" | "basis"> = {
  severity: "error",
  title: { zh: "信用代码与社会组织类型不符", en: "Credit code of another type of organisation" },
  message: {
    zh: "类型代码是 {type}（{typeName}），信用代码却以 {head}（{headName}）开头",
    en: "the type is {type}, but the credit code begins with {head}",
  },
  basis: [{ source: "gb-32100-2015" }],
};

/** The first two characters of the code say who registered what: 51, 52 and 53 are the three kinds of social organisation. */
export function* typeInCreditCode(
  at: string,
  type: OrganisationType | undefined,
  creditCode: string | undefined,
): Generator<Violation> {
  if (type === undefined || creditCode === undefined) return;
  const head = creditCode.slice(0, 2);
  if (head !== type) yield { at, data: { type, typeName: nameOf(type), head, headName: nameOf(head) } };
}

const nameOf = (head: string): string => creditCodeHeadNames.get(head)?.[0]?.name ?? "不是登记机关赋予的代码";
