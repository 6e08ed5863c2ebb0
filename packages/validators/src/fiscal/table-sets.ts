import type { RequiredTables } from "../profile.js";
import type { RuleContext } from "../rule.js";
import type { FiscalRecord } from "./fiscal-record.js";

const eight = [
  "balance",
  "income",
  "expenditure",
  "fiscalBalance",
  "generalExpenditure",
  "basicByEconomic",
  "threePublic",
  "governmentFund",
];

const nine = [...eight, "stateCapital"];

/** What one place is known to print in one year or some. */
const inPlace =
  (recordType: RequiredTables["recordType"]) =>
  (region: string, [from, to]: readonly [number, number?], tables: readonly string[]): RequiredTables => ({
    recordType,
    region,
    from,
    ...(to !== undefined && { to }),
    tables,
  });

const budget = inPlace("department-budget");
const finalAccounts = inPlace("department-final-accounts");

/**
 * Sets by place and year, as printed tables of contents list them; numbers and order differ and do not count.
 *
 * The eight of the country are those of 财预〔2016〕143号 as local catalogues repeat them; the
 * table of state capital came into budgets about 2021, place by place, and into final accounts with 2020.
 * Places that print what the country does are not listed, nor tables a record has no key for.
 */
const tableSets: readonly RequiredTables[] = [
  budget("上海市", [2023], nine),
  budget(
    "江苏省",
    [2017, 2019],
    [...eight, "fiscalExpenditure", "fiscalBasicByEconomic", "operatingByEconomic", "procurement"],
  ),
  budget("中卫市", [2021, 2021], [...eight, "projectPerformance"]),
  budget("梧州市", [2021, 2021], [...eight, "governmentEconomic"]),
  budget("临湘市", [2022, 2022], [...eight, "departmentPerformance", "projectPerformance"]),
  budget("安徽省", [2022, 2022], [...nine, "departmentPerformance", "projectPerformance"]),
  budget("柳城县", [2023, 2023], [...nine, "procurement", "projectPerformance"]),
  budget(
    "开江县",
    [2024, 2024],
    [...nine, "projectExpenditure", "departmentPerformance", "projectPerformance"],
  ),
  budget("德江县", [2025, 2025], [...nine, "projectExpenditure", "projectPerformance"]),
  { recordType: "department-budget", from: 2017, tables: eight },
  finalAccounts("江西省", [2021, 2022], [...nine, "stateAssets"]),
  finalAccounts(
    "铜陵市郊区",
    [2022, 2022],
    nine.filter((key) => key !== "threePublic"),
  ),
  { recordType: "department-final-accounts", from: 2016, to: 2019, tables: eight },
  { recordType: "department-final-accounts", from: 2020, tables: nine },
];

/** The set for a record's place and year: the caller's own, its place's, or the country's; none for years nothing is known of. */
export const tableSetOf = (
  record: FiscalRecord,
  { requiredTables }: RuleContext,
): RequiredTables | undefined => {
  const applies = isFor(record);
  return requiredTables.find(applies) ?? tableSets.find(applies);
};

const isFor =
  ({ recordType, region: place = "", fiscalYear }: FiscalRecord) =>
  ({ recordType: type, region = "", from = fiscalYear, to = fiscalYear }: RequiredTables): boolean =>
    type === recordType && place.includes(region) && from <= fiscalYear && fiscalYear <= to;
