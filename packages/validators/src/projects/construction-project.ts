import type { RecordOf } from "../record-of.js";

export type ConstructionProject = RecordOf<"construction-project">;
export type Progress = NonNullable<ConstructionProject["progress"]>[number];
export type Investment = NonNullable<ConstructionProject["totalInvestment"]>;
export type Decision = NonNullable<ConstructionProject["decisions"]>[number];

/** Government investment, as said, or as the kind of approval shows: enterprise projects are verified or filed. */
export const isGovernmentInvestment = ({
  investmentKind,
  approvals = [],
}: ConstructionProject): boolean | undefined => {
  if (investmentKind !== undefined) return investmentKind === "government";
  const kinds = approvals.map(({ kind }) => kind);
  if (kinds.includes("examination")) return true;
  return kinds.includes("verification") || kinds.includes("filing") ? false : undefined;
};

/** The permit to start building, among the decisions on a project. */
export const constructionPermitOf = ({ decisions = [] }: ConstructionProject): Decision | undefined =>
  decisions.find(({ constructionPermit }) => constructionPermit === true);
