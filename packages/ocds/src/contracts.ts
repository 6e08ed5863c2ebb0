import { type JsonObject, putAt, textOf, valueAt } from "./json.js";
import { isStandIn, standIn } from "./notice.js";
import type { Place, Route } from "./route.js";

/** The contract's number as its identifier. */
export const contractNumber: Route<string> = {
  write: (printed, { object }) => {
    putAt(object, "contracts/0/id", printed);
  },
  read: ({ object }) => {
    const id = textOf(valueAt(object, "contracts/0/id"));
    return id === undefined || isStandIn(id) ? undefined : id;
  },
};

/**
 * Gives the contract the award that OCDS demands.
 *
 * A contract notice does not say which award it is under. The award is named after the
 * contract, the same in every notice of it; a record finds the award of the result.
 */
export const completeContract = (_notice: object, { object, shared }: Place): void => {
  const id = textOf(valueAt(object, "contracts/0/id")) ?? standIn(shared.releaseId);
  putAt(object, "contracts/0", { id, awardID: awardOf(id), ...fieldsAt(object, "contracts/0") });
  putAt(object, "awards/0", { id: awardOf(id), ...fieldsAt(object, "awards/0") });
};

const fieldsAt = (object: JsonObject, path: string): JsonObject => {
  const { id: _, ...fields } = (valueAt(object, path) ?? {}) as JsonObject;
  return fields;
};

/** The award of a contract whose result is not known. */
export const awardOf = (contractId: string): string => `contract-${contractId}`;
