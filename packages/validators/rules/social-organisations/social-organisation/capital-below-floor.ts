import type { Rule } from "../../../src/rule.js";
import {
  exampleAssociation,
  exampleFoundation,
} from "../../../src/social-organisations/example-organisation.js";
import { typeOf } from "../../../src/social-organisations/organisation-type.js";
import { levelOf, registrationDivision } from "../../../src/social-organisations/registration-level.js";

/**
 * Less capital than the regulations ask of an association or a foundation.
 *
 * A private non-enterprise unit has no floor. Whether a foundation is public cannot be told from its qualification, so
 * all are held to the lowest floor. Places lower the floor for organisations of a community, so it is a warning.
 */
export const capitalBelowFloor: Rule<"social-organisation"> = {
  code: "social-organisation/capital-below-floor",
  severity: "warning",
  title: { zh: "注册资金低于规定", en: "Capital below the floor" },
  message: {
    zh: "注册资金 {printed} 万元，{kind}不得低于 {floor} 万元；当地对社区社会组织另有放宽的除外",
    en: "the capital is {printed} ten thousand yuan; {floor} is the least",
  },
  basis: [
    { source: "association-registration-regulations", article: "第十条" },
    { source: "foundation-regulations", article: "第八条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "thirty thousand yuan, an association of a city", record: exampleAssociation, findings: [] },
    {
      name: "29,999.99 yuan",
      record: { ...exampleAssociation, capital: { value: 29999.99, unit: "CNY" } },
      findings: ["/capital/value"],
    },
    {
      name: "a national association with thirty thousand",
      record: {
        ...exampleAssociation,
        creditCode: "51100000500000015P",
        registrar: { name: "民政部", divisionCode: "100000" },
      },
      findings: ["/capital/value"],
    },
    { name: "a foundation with two million", record: exampleFoundation, findings: [] },
    {
      name: "a foundation with 1.99 million",
      record: { ...exampleFoundation, capital: { value: 199, unit: "CNY-10k" } },
      findings: ["/capital/value"],
    },
    {
      name: "a private non-enterprise unit",
      record: {
        recordType: "social-organisation",
        name: "某某区某某养老服务中心",
        type: "52",
        capital: { value: 1, unit: "CNY-10k" },
      },
      findings: [],
    },
  ],
  *check(record) {
    const { capital, creditCode, type } = record;
    const floor = floors[typeOf(type, creditCode) ?? ""];
    if (capital === undefined || floor === undefined) return;
    const division = registrationDivision(record);
    const isNational = division !== undefined && levelOf(division) === "national";
    const least = isNational ? floor.national : floor.local;
    const { value, unit } = capital;
    if (unit === "CNY-10k" ? value >= least : value >= least * 10_000) return;
    const printed = unit === "CNY-10k" ? value : value / 10_000;
    yield { at: "/capital/value", data: { printed, kind: floor.kind, floor: least } };
  },
};

/** In ten thousand yuan. */
const floors: Readonly<Record<string, { kind: string; national: number; local: number }>> = {
  51: { kind: "社会团体", national: 10, local: 3 },
  53: { kind: "基金会", national: 200, local: 200 },
};
