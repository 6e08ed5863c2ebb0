import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import { type Mapping, type Place, type Route, readPart, writePart } from "./route.js";

/** The lots of a release by identifier: the number without its ways of writing. */
export interface Lots {
  /** An identifier no other lot of the release has. */
  add(printed: string | undefined): string;
  /** The identifier of the lot that a line or a list means. */
  idOf(printed: string): string;
  printedOf(id: string): string | undefined;
}

/** Begins identifiers of what the notice gives no number. */
export const unnumbered = "unnumbered-";

export const lotsOf = (lots: readonly JsonObject[]): Lots => {
  const printedById = new Map(
    lots.map((lot) => [String(lot["id"]), printedNumber(lot)] as [string, string | undefined]),
  );
  const idByNumber = new Map<string, string>();
  return {
    add: (printed) => {
      const number =
        printed === undefined ? `${unnumbered}${printedById.size + 1}` : normalLotNumber(printed);
      const id = printedById.has(number) ? `${number}#${printedById.size + 1}` : number;
      printedById.set(id, printed);
      if (!idByNumber.has(number)) idByNumber.set(number, id);
      return id;
    },
    idOf: (printed) => idByNumber.get(normalLotNumber(printed)) ?? normalLotNumber(printed),
    printedOf: (id) => (printedById.has(id) ? printedById.get(id) : id),
  };
};

const printedNumber = (lot: JsonObject): string | undefined => {
  const id = textOf(lot["id"]);
  return textOf(lot["lotNumber"]) ?? (id?.startsWith(unnumbered) ? undefined : id);
};

/** The printed number of a lot, beside its identifier where they differ. */
export const lotNumber: Route<string> = {
  write: (printed, { object }) => {
    if (printed !== object["id"]) object["lotNumber"] = printed;
  },
  read: ({ object }) => printedNumber(object),
};

/** The lot that an item belongs to, and its number as printed in the item where it is another. */
export const relatedLot: Route<string> = {
  write: (printed, { object, shared }) => {
    const id = shared.lots.idOf(printed);
    object["relatedLot"] = id;
    if (shared.lots.printedOf(id) !== printed) object["lotNumber"] = printed;
  },
  read: ({ object, shared }) => {
    const id = textOf(object["relatedLot"]);
    return textOf(object["lotNumber"]) ?? (id === undefined ? undefined : shared.lots.printedOf(id));
  },
};

/** The lots of a release: each is put by its own writer, which gets the identifier. */
export const writeLots = <Lot extends { lotNumber?: string }>(
  lots: readonly Lot[],
  place: Place,
  writeLot: (lot: Lot, place: Place, id: string) => void,
): void => {
  if (lots.length === 0) return;
  const objects = lots.map((lot) => ({ id: place.shared.lots.add(lot.lotNumber) }));
  putAt(place.object, "tender/lots", objects);
  for (const [index, lot] of lots.entries()) {
    const object: JsonObject = objects[index] ?? {};
    writeLot(lot, { ...place, object }, String(object["id"]));
  }
};

/** Lots by their own mapping. */
export const lots = <Lot extends { lotNumber?: string }>(mapping: Mapping<Lot>): Route<Lot[]> => ({
  write: (all, place) => {
    writeLots(all, place, (lot, at) => {
      writePart(mapping, lot, at);
    });
  },
  read: (place) => {
    const objects = lotObjects(place.object);
    return objects.length === 0
      ? undefined
      : objects.map((object) => readPart(mapping, { ...place, object }));
  },
});

/** Whether an award is of a lot. */
export const isOfLot = ({ relatedLots }: JsonObject, lot: JsonObject): boolean =>
  Array.isArray(relatedLots) && relatedLots.includes(lot["id"]);

export const lotObjects = (release: JsonObject): JsonObject[] => objectsOf(valueAt(release, "tender/lots"));
