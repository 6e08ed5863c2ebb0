import { pointer } from "../../pointer.js";
import type { Violation } from "../../rule.js";
import type { NoticeCheck } from "../notice-check.js";
import { suppliersOf } from "../parties.js";
import type { ProcurementRecord } from "../procurement-record.js";
import type { Organisation } from "../procurement-result.js";

const registeredAs: Readonly<Record<string, string>> = {
  "11": "机关",
  "91": "企业",
  "92": "个体工商户",
  "93": "农民专业合作社",
};

/** A role and the categories, the first two characters of a credit code, that are not to be expected in it. */
const roles = {
  purchaser: { name: "采购人", unusual: ["91", "92", "93"] },
  agency: { name: "采购代理机构", unusual: ["92", "93"] },
  supplier: { name: "供应商", unusual: ["11"] },
} as const;

/** Public institutions, associations, foundations and private non-enterprise units all supply care: 12, 51, 52, 53. */
export const partyCategoryUnusual: NoticeCheck<ProcurementRecord> = {
  severity: "info",
  title: { zh: "信用代码的登记类别与身份少见", en: "Credit code of a category unusual for the role" },
  message: {
    zh: "{role}的统一社会信用代码属于“{category}”，少见；请核对代码和单位是否对应",
    en: "the credit code of the {role} is that of {category}, which is unusual; check that the code is the organisation's own",
  },
  basis: [
    { source: "gb-32100-2015" },
    { source: "government-procurement-regulation", article: "第二条" },
    { source: "government-procurement-regulation", article: "第十二条" },
  ],
  *check(record) {
    yield* held("purchaser", record.purchaser, ["purchaser"]);
    if (record.recordType === "procurement-result") yield* held("agency", record.agency, ["agency"]);
    for (const { organisation, at } of suppliersOf(record)) yield* held("supplier", organisation, at);
  },
};

function* held(
  role: keyof typeof roles,
  organisation: Organisation | undefined,
  at: readonly (string | number)[],
): Generator<Violation> {
  const { name, unusual } = roles[role];
  const prefix = organisation?.creditCode?.slice(0, 2) ?? "";
  const category = registeredAs[prefix];
  if (category !== undefined && (unusual as readonly string[]).includes(prefix)) {
    yield { at: pointer(...at, "creditCode"), data: { role: name, category } };
  }
}
