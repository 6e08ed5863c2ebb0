import type { ConstructionProject } from "@zwgk/schemas/types";
import { asUri } from "../documents.js";
import { type JsonObject, objectsOf, putAt, textOf, valueAt } from "../json.js";
import { listed } from "../listed.js";
import { day } from "../moments.js";
import { organisation, organisations } from "../parties.js";
import { lost, type Mapping, number, type Route, readPart, text, writePart } from "../route.js";
import { investment } from "./investment.js";
import { byRole, constructionParties, identifier, nameOf } from "./roles.js";

type Of<Field extends keyof ConstructionProject> = NonNullable<ConstructionProject[Field]>;

const address = (path: string): Route<string> => ({
  write: (value, { object }) => {
    const url = asUri(value);
    if (url !== undefined) putAt(object, path, url);
  },
  read: ({ object }) => textOf(valueAt(object, path)),
});

const approval: Mapping<Of<"approvals">[number]> = {
  kind: lost,
  matter: lost,
  title: text("title"),
  authority: nameOf("author"),
  documentNumber: lost,
  projectCode: lost,
  decidedOn: lost,
  publishedOn: day("datePublished"),
  approvedTotal: lost,
  result: text("description"),
};

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

const attachment: Mapping<Of<"attachments">[number]> = { name: text("title"), url: address("url") };

const fundSource: Mapping<Of<"fundSources">[number]> = {
  source: text("description"),
  amount: investment("amount"),
};

const progress: Mapping<Of<"progress">[number]> = {
  asOf: day("period/endDate"),
  text: text("notes"),
  planned: lost,
  invested: investment("value"),
  percent: number("measure"),
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

interface Decided {
  title?: string;
  decidedOn?: string;
}

const decidedMilestone: Mapping<Decided> = { title: text("title"), decidedOn: day("dateMet") };

/** A decision is a document of the project, and a milestone for the day it was made. */
const decided = <Part extends Decided>(kind: string, mapping: Mapping<Part>): Route<Part[]> => {
  const documents = listed("documents", kind, mapping);
  const milestones = listed("milestones", kind, decidedMilestone, { type: "approval" });
  return {
    write: (all, place) => {
      documents.write(all, place);
      milestones.write(all, place);
    },
    read: (place) => {
      const days = milestones.read(place) ?? [];
      return documents.read(place)?.map((each, index) => ({ ...each, ...days[index] }));
    },
  };
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

/** Each field of a construction project and its place in OC4IDS. */
export const constructionProject: Mapping<ConstructionProject> = {
  $schema: lost,
  recordType: { write: () => undefined, read: () => "construction-project" },
  recordId: identifier("zwgk-record"),
  publishedOn: day("updated"),
  sourceUrl: {
    write: (url, place) => {
      page.write([{ name: "公开页面", url }], place);
    },
    read: (place) => page.read(place)?.[0]?.url,
  },
  excerpt: lost,
  extensions: lost,
  projectCode: identifier("CN-investment-project-code"),
  name: text("title"),
  investmentKind: lost,
  leadAgency: {
    write: (agency, place) => {
      byRole("leadAgency").write([agency], place);
    },
    read: (place) => byRole("leadAgency").read(place)?.[0],
  },
  cooperatingAgencies: byRole("cooperatingAgency"),
  site: text("locations/0/description"),
  scale: text("description"),
  totalInvestment: investment("budget/amount"),
  fundSources: listed("budget/budgetBreakdowns/0/budgetBreakdown", "source", fundSource),
  estimates,
  approvals: decided("approval", approval),
  parties: constructionParties,
  tenders: listed("contractingProcesses", "tender", tender),
  landAcquired: lost,
  decisions: decided("decision", decision),
  designChanges: listed("documents", "designChange", designChange, { title: "重大设计变更" }),
  startedOn: day("implementationPeriod/startDate"),
  plannedCompletionOn: day("implementationPeriod/endDate"),
  progress: listed("metrics/0/observations", "progress", progress),
  completion,
  disclosures: listed("documents", "disclosure", disclosure),
  attachments: listed("documents", "attachment", attachment),
};

const page = listed("documents", "page", attachment);
