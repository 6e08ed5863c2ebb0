import type { ConstructionProject } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { isObject, putAt, valueAt } from "../json.js";
import type { Route } from "../route.js";

export type Investment = NonNullable<ConstructionProject["totalInvestment"]>;

const value = amount("value");

/** An investment in yuan. OC4IDS has no room for the unit it was printed in. */
export const investment = (path: string): Route<Investment> => ({
  write: (printed, place) => {
    const holder = {};
    value.write({ kind: "total", value: printed.value, unit: printed.unit }, { ...place, object: holder });
    putAt(place.object, path, {
      amount: valueAt(holder, "value/amount") ?? null,
      currency: "CNY",
    });
  },
  read: ({ object }) => {
    const read = valueAt(object, path);
    return isObject(read) && typeof read["amount"] === "number"
      ? { value: read["amount"], unit: "CNY" }
      : undefined;
  },
});
