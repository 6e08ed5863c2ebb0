import type { PppProject } from "@zwgk/schemas/types";
import { type JsonObject, objectsOf, putAt, valueAt } from "../json.js";
import { listed } from "../listed.js";
import { day, inBeijing, startOfDay } from "../moments.js";
import { organisation, organisations } from "../parties.js";
import { lost, type Mapping, type Route, text } from "../route.js";
import { investment } from "./investment.js";
import { address, approvals, type ProjectKind, progress, projectBase } from "./project-parts.js";
import { constructionParties, oneByRole } from "./roles.js";

/** A field of the one entry of a list that bears a name. */
const inEntry = <Value>(
  path: string,
  key: "id" | "scheme",
  name: string,
  route: Route<Value>,
  fixed: JsonObject = {},
): Route<Value> => {
  const entryOf = (project: JsonObject): JsonObject | undefined =>
    objectsOf(valueAt(project, path)).find((entry) => entry[key] === name);
  return {
    write: (value, place) => {
      const known = entryOf(place.object);
      const entry = known ?? { [key]: name, ...fixed };
      if (known === undefined) {
        putAt(place.object, path, [...objectsOf(valueAt(place.object, path)), entry]);
      }
      route.write(value, { ...place, object: entry });
    },
    read: (place) => {
      const object = entryOf(place.object);
      return object === undefined ? undefined : route.read({ ...place, object });
    },
  };
};

const classified = <Value extends string>(scheme: string, field: "id" | "description"): Route<Value> =>
  inEntry("additionalClassifications", "scheme", scheme, text(field));

const features = "CN-PPP-feature";

/** A classification says what a project is, and not what it is not. */
const feature = (id: string, description: string): Route<boolean> => ({
  write: (value, { object }) => {
    if (!value) return;
    const before = objectsOf(object["additionalClassifications"]);
    putAt(object, "additionalClassifications", [...before, { scheme: features, id, description }]);
  },
  read: ({ object }) =>
    objectsOf(object["additionalClassifications"]).some(
      (each) => each["scheme"] === features && each["id"] === id,
    )
      ? true
      : undefined,
});

/** The one contract by which private capital takes part. */
const inContract = <Value>(route: Route<Value>): Route<Value> =>
  inEntry("contractingProcesses", "id", "partnership", route);

const milestone = (id: string, title: string): Route<string> =>
  inEntry("milestones", "id", id, day("dateMet"), { title, status: "met" });

const calendarYear: Route<number> = {
  write: (year, { object }) => {
    const endDate = `${year}-12-31T23:59:59+08:00`;
    putAt(object, "period", { startDate: startOfDay(`${year}-01-01`), endDate });
  },
  read: ({ object }) => {
    const begin = inBeijing(valueAt(object, "period/startDate"));
    return begin === undefined ? undefined : Number(begin.date.slice(0, 4));
  },
};

const payment: Mapping<NonNullable<PppProject["governmentPayments"]>[number]> = {
  year: calendarYear,
  amount: investment("amount"),
};

const disclosure: Mapping<NonNullable<PppProject["disclosures"]>[number]> = {
  title: text("title"),
  stage: lost,
  timing: lost,
  formedOn: lost,
  publishedOn: day("datePublished"),
  url: address("url"),
};

const performance = listed("documents", "performance", { text: text<string>("description") });

/** Execution is building and running; nothing says which of the two it is by now. */
const statuses: Readonly<Record<NonNullable<PppProject["stage"]>, string>> = {
  identification: "identification",
  preparation: "preparation",
  procurement: "preparation",
  execution: "implementation",
  transfer: "completion",
  terminated: "cancelled",
};

/** Each field of a public-private partnership and its place in OC4IDS; the PPP profile of OCDS is another standard. */
export const pppProject: ProjectKind<PppProject> = {
  statusOf: ({ stage }) => (stage === undefined ? undefined : statuses[stage]),
  breakdown: "governmentPayments",
  mapping: {
    ...projectBase("ppp-project"),
    stage: classified("CN-PPP-stage", "id"),
    publicParty: organisation("publicAuthority", "publicAuthority"),
    privateParties: inContract(organisations("summary/suppliers", "supplier")),
    projectCompany: oneByRole("projectCompany"),
    mode: classified("CN-PPP-mode", "id"),
    modeText: classified("CN-PPP-mode", "description"),
    returnMechanism: classified("CN-PPP-return-mechanism", "id"),
    returnMechanismText: classified("CN-PPP-return-mechanism", "description"),
    concession: feature("concession", "特许经营"),
    publiclyBuiltPrivatelyRun: feature("publicly-built-privately-run", "公建民营、公办民营"),
    propertyTransfer: feature("property-transfer", "涉及产权移交"),
    totalInvestment: investment("budget/amount"),
    shareholdings: lost,
    termYears: lost,
    approvals,
    parties: constructionParties("projectOwner"),
    tenderNoticeOn: inContract(day("summary/tender/datePublished")),
    contractSignedOn: milestone("contract-signed", "协议签订"),
    executionFrom: milestone("execution-begun", "进入执行阶段"),
    transferredOn: milestone("transferred", "移交"),
    governmentPayments: listed("budget/budgetBreakdowns/0/budgetBreakdown", "payment", payment),
    implementation: progress,
    performance: {
      write: (value, place) => {
        performance.write([{ text: value }], place);
      },
      read: (place) => performance.read(place)?.[0]?.text,
    },
    disclosures: listed("documents", "disclosure", disclosure),
  },
};
