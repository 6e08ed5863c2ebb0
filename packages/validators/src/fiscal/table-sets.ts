import type { FiscalRecord } from "./fiscal-record.js";

/** The tables a place had to publish in some years, as its printed tables of contents list them. */
interface TableSet {
  readonly recordType: FiscalRecord["recordType"];
  /** A name the record's region contains; without it, the whole country. */
  readonly region?: string;
  readonly from: number;
  readonly to?: number;
  readonly tables: readonly string[];
}

const budget = [
  "balance",
  "income",
  "expenditure",
  "fiscalBalance",
  "generalExpenditure",
  "basicByEconomic",
  "threePublic",
  "governmentFund",
];

/**
 * Sets by place and year; numbers and order of the tables differ and do not count.
 *
 * The eight of the country are those of 财预〔2016〕143号 as local catalogues repeat them; the
 * table of state capital came into budgets about 2021, place by place, and into final accounts with 2020.
 */
const tableSets: readonly TableSet[] = [
  { recordType: "department-budget", from: 2017, tables: budget },
  { recordType: "department-budget", region: "上海市", from: 2023, tables: [...budget, "stateCapital"] },
  {
    recordType: "department-budget",
    region: "江苏省",
    from: 2017,
    to: 2019,
    tables: [...budget, "fiscalExpenditure", "fiscalBasicByEconomic", "operatingByEconomic", "procurement"],
  },
  {
    recordType: "department-budget",
    region: "柳城县",
    from: 2023,
    to: 2023,
    tables: [...budget, "stateCapital", "procurement", "projectPerformance"],
  },
  {
    recordType: "department-budget",
    region: "临湘市",
    from: 2022,
    to: 2022,
    tables: [...budget, "departmentPerformance", "projectPerformance"],
  },
  {
    recordType: "department-budget",
    region: "德江县",
    from: 2025,
    to: 2025,
    tables: [...budget, "stateCapital", "projectExpenditure", "projectPerformance"],
  },
  { recordType: "department-final-accounts", from: 2016, to: 2019, tables: budget },
  { recordType: "department-final-accounts", from: 2020, tables: [...budget, "stateCapital"] },
  {
    recordType: "department-final-accounts",
    region: "江西省",
    from: 2021,
    to: 2022,
    tables: [...budget, "stateCapital", "stateAssets"],
  },
];

/** The set for a record's place and year: its own, or the country's; none for years nothing is known of. */
export const tableSetOf = ({ recordType, region = "", fiscalYear }: FiscalRecord): TableSet | undefined => {
  const sets = tableSets.filter(
    ({ recordType: type, from, to = fiscalYear }) =>
      type === recordType && from <= fiscalYear && fiscalYear <= to,
  );
  return (
    sets.find((set) => set.region !== undefined && region.includes(set.region)) ??
    sets.find((set) => set.region === undefined)
  );
};
