import { isBlank } from "../blank-answer.js";
import type { RecordOf } from "../record-of.js";

export type ProcurementResult = RecordOf<"procurement-result">;
export type Lot = ProcurementResult["lots"][number];
export type Item = NonNullable<ProcurementResult["items"]>[number];
export type Amount = NonNullable<Lot["amount"]>;
export type Organisation = NonNullable<ProcurementResult["purchaser"]>;
export type PanelMember = NonNullable<ProcurementResult["evaluationPanel"]>[number];

/** Whether the rules on what a notice must contain apply: not to publications outside the statutory forms. */
export const isStatutoryNotice = ({ noticeType, publishedOn }: ProcurementResult): boolean =>
  noticeType !== "other" && (publishedOn === undefined || publishedOn >= regulationInForce);

/** Article 43 of the regulation says what a result notice contains. */
const regulationInForce = "2015-03-01";

export const form2020InForce = "2020-07-01";

/** The edition named, or else the one in force on the day of publication. */
export const formEditionOf = ({
  formEdition,
  publishedOn,
}: ProcurementResult): "2015" | "2020" | undefined => {
  if (formEdition !== undefined || publishedOn === undefined) return formEdition;
  return publishedOn >= form2020InForce ? "2020" : "2015";
};

/** Whether there is an amount: not where the notice has none, or a cell with nothing in it. */
export const isGivenAmount = (amount: Amount | undefined): boolean =>
  amount !== undefined &&
  amount.kind !== "unpublished" &&
  (amount.value !== undefined || amount.kind === "placeholder" || !isBlank(amount.text));

/** Suppliers with a name; portals fill the cells of a failed lot with strokes. */
export const namedSuppliers = ({ suppliers = [] }: Lot): NonNullable<Lot["suppliers"]> =>
  suppliers.filter(({ name }) => !isBlank(name));

/** The agency, where one is used; a notice without one prints 无 or a stroke. */
export const agencyOf = ({ agency }: Pick<ProcurementResult, "agency">): Organisation | undefined =>
  isBlank(agency?.name) ? undefined : agency;

/** A lot is awarded when it says so, or names a supplier and says nothing else. */
export const isAwarded = (lot: Lot): boolean =>
  lot.outcome === undefined ? namedSuppliers(lot).length > 0 : lot.outcome === "awarded";
