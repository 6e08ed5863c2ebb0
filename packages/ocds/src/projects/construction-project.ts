import type { ConstructionProject } from "@zwgk/schemas/types";
import { type JsonObject, objectsOf, putAt, valueAt } from "../json.js";
import { listed } from "../listed.js";
import { day } from "../moments.js";
import { organisation, organisations } from "../parties.js";
import { lost, type Mapping, type Route, readPart, text, writePart } from "../route.js";
import { investment } from "./investment.js";
import { address, approvals, decided, type ProjectKind, progress, projectBase } from "./project-parts.js";
import { byRole, constructionParties, nameOf, oneByRole } from "./roles.js";

type Of<Field extends keyof ConstructionProject> = NonNullable<ConstructionProject[Field]>;

const decision: Mapping<Of<"decisions">[number]> = {
  kind: lost,
  title: text("title"),
  constructionPermit: lost,
  authority: nameOf("author"),
  number: lost,
  decidedOn: lost,
  publishedOn: day("datePublished"),
};

const disclosure: Mapping<Of<"disclosures">[number]> = {
  category: lost,
  title: text("title"),
  publisher: nameOf("author"),
  formedOn: lost,
  publishedOn: day("datePublished"),
  url: address("url"),
};

const designChange: Mapping<Of<"designChanges">[number]> = {
  description: text("description"),
  approval: lost,
};

const fundSource: Mapping<Of<"fundSources">[number]> = {
  source: text("description"),
  amount: investment("amount"),
};

const candidates: Route<NonNullable<Of<"tenders">[number]["candidates"]>> = {
  write: (all, place) => {
    tenderers.write(
      all.map((candidate) => candidate.organisation),
      place,
    );
  },
  read: (place) => tenderers.read(place)?.map((each) => ({ organisation: each })),
};

const tenderers = organisations("summary/tender/tenderers", "tenderer");

/** The contract is made at the price that won (招标投标法第四十六条), so that price is its value. */
const tender: Mapping<Of<"tenders">[number]> = {
  section: text("summary/title"),
  tenderNumber: text("summary/externalReference"),
  noticePublishedOn: day("summary/tender/datePublished"),
  evaluationReportReceivedOn: lost,
  candidatesPublishedOn: lost,
  candidatesPublishedUntil: lost,
  candidates,
  winner: organisation("summary/suppliers/0", "supplier"),
  winningPrice: investment("summary/contractValue"),
  awardPublishedOn: lost,
};

const completionFields: Mapping<Of<"completion">> = {
  completedOn: day("completion/endDate"),
  acceptedOn: lost,
  result: text("completion/finalScopeDetails"),
  filingNumber: lost,
};

const completion: Route<Of<"completion">> = {
  write: (value, place) => {
    writePart(completionFields, value, place);
  },
  read: (place) => {
    const read = readPart(completionFields, place);
    return Object.keys(read).length === 0 ? undefined : read;
  },
};

const estimateNames = { feasibility: "投资估算", design: "投资概算", adjusted: "调整后概算" } as const;

type Estimate = keyof typeof estimateNames;

const finalValue = investment("completion/finalValue");

const observed = investment("value");

/** Estimates are forecasts of the project, what it cost is its final value. */
const estimates: Route<Of<"estimates">> = {
  write: ({ actual, ...planned }, place) => {
    if (actual !== undefined) finalValue.write(actual, place);
    const observations = (Object.keys(estimateNames) as Estimate[]).flatMap((id) => {
      const estimate = planned[id];
      if (estimate === undefined) return [];
      const object: JsonObject = { id, notes: estimateNames[id] };
      observed.write(estimate, { ...place, object });
      return [object];
    });
    if (observations.length === 0) return;
    putAt(place.object, "forecasts", [{ id: "investmentEstimate", title: "投资控制", observations }]);
  },
  read: (place) => {
    const read: Of<"estimates"> = {};
    for (const object of objectsOf(valueAt(place.object, "forecasts/0/observations"))) {
      const estimate = observed.read({ ...place, object });
      if (estimate !== undefined) read[object["id"] as Estimate] = estimate;
    }
    const actual = finalValue.read(place);
    if (actual !== undefined) read.actual = actual;
    return Object.keys(read).length === 0 ? undefined : read;
  },
};

const statusOf = ({ completion, startedOn, approvals: decisions }: ConstructionProject): string => {
  if (completion !== undefined) return "completion";
  if (startedOn !== undefined) return "implementation";
  return decisions === undefined ? "identification" : "preparation";
};

/** Each field of a construction project and its place in OC4IDS. */
export const constructionProject: ProjectKind<ConstructionProject> = {
  statusOf,
  breakdown: "sources",
  mapping: {
    ...projectBase("construction-project"),
    investmentKind: lost,
    leadAgency: oneByRole("leadAgency"),
    cooperatingAgencies: byRole("cooperatingAgency"),
    site: text("locations/0/description"),
    scale: text("description"),
    totalInvestment: investment("budget/amount"),
    fundSources: listed("budget/budgetBreakdowns/0/budgetBreakdown", "source", fundSource),
    estimates,
    approvals,
    parties: constructionParties("publicAuthority"),
    tenders: listed("contractingProcesses", "tender", tender),
    landAcquired: lost,
    decisions: decided("decision", decision),
    designChanges: listed("documents", "designChange", designChange, { title: "重大设计变更" }),
    startedOn: day("implementationPeriod/startDate"),
    plannedCompletionOn: day("implementationPeriod/endDate"),
    progress,
    completion,
    disclosures: listed("documents", "disclosure", disclosure),
  },
};
