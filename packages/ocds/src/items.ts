import type { ProcurementResult } from "@zwgk/schemas/types";
import { amount, unitPrice } from "./amounts.js";
import { type JsonObject, objectsOf, putAt, textOf, valueAt } from "./json.js";
import { relatedLot } from "./lots.js";
import { type Mapping, number, type Place, type Route, readPart, text, writePart } from "./route.js";

export type Item = NonNullable<ProcurementResult["items"]>[number];

/** 政府采购品目分类目录: no classification scheme is registered for it. */
const catalogue = "CN-GPC";

const classified = (key: "id" | "description"): Route<string> => ({
  write: (value, { object }) => {
    putAt(object, "classification/scheme", catalogue);
    putAt(object, `classification/${key}`, value);
  },
  read: ({ object }) =>
    valueAt(object, "classification/scheme") === catalogue
      ? textOf(valueAt(object, `classification/${key}`))
      : undefined,
});

const itemMapping: Mapping<Item> = {
  lotNumber: relatedLot,
  category: text("category"),
  catalogueCode: classified("id"),
  catalogueName: classified("description"),
  name: text("description"),
  brand: text("brand"),
  specification: text("specification"),
  quantity: number("quantity"),
  quantityText: text("quantityText"),
  unit: text("unit/name"),
  unitPrice: amount("unit/value", unitPrice),
  amount: amount("value"),
  serviceScope: text("serviceScope"),
  serviceRequirements: text("serviceRequirements"),
  servicePeriod: text("servicePeriod"),
  serviceStandard: text("serviceStandard"),
  constructionScope: text("constructionScope"),
  constructionPeriod: text("constructionPeriod"),
  projectManager: text("projectManager"),
  certificate: text("certificate"),
};

const asItem = (item: Item, id: string, place: Place): JsonObject => {
  const object: JsonObject = { id };
  writePart(itemMapping, item, { ...place, object });
  return object;
};

/**
 * Items at one place, numbered after the stage they are of.
 *
 * Items of a tender and of an award are other things: one identifier for both would merge them.
 */
export const items = (path: string, stage: string): Route<Item[]> => ({
  write: (lines, place) => {
    if (lines.length === 0) return;
    putAt(
      place.object,
      path,
      lines.map((line, index) => asItem(line, `${stage}-${index + 1}`, place)),
    );
  },
  read: (place) => {
    const objects = objectsOf(valueAt(place.object, path));
    return objects.length === 0 ? undefined : readItems(objects, place);
  },
});

const readItems = (objects: readonly JsonObject[], place: Place): Item[] =>
  objects.map((object) => readPart(itemMapping, { ...place, object }));

/** Items under the only award they can belong to; those that could be of several awards stay with the tender. */
export const awardedItems: Route<Item[]> = {
  write: (lines, place) => {
    const awards = objectsOf(place.object["awards"]);
    for (const [index, line] of lines.entries()) {
      const item = asItem(line, `award-${index + 1}`, place);
      const candidates = awards.filter(
        (award) => awards.length === 1 || relatedLotsOf(award).includes(item["relatedLot"]),
      );
      const [award = {}, ...others] = candidates;
      const home = candidates.length === 1 && others.length === 0 ? award : tenderOf(place.object);
      home["items"] = [...objectsOf(home["items"]), item];
    }
  },
  read: (place) => {
    const homes = [...objectsOf(place.object["awards"]), tenderOf({ ...place.object })];
    const objects = homes
      .flatMap((home) => objectsOf(home["items"]))
      .sort((a, b) => positionOf(a) - positionOf(b));
    return objects.length === 0 ? undefined : readItems(objects, place);
  },
};

const relatedLotsOf = (award: JsonObject): unknown[] =>
  Array.isArray(award["relatedLots"]) ? award["relatedLots"] : [];

const tenderOf = (release: JsonObject): JsonObject => {
  release["tender"] ??= {};
  return release["tender"] as JsonObject;
};

/** The place in the notice, for items that this mapping numbered; others keep their order. */
const positionOf = ({ id }: JsonObject): number => Number(/^award-([0-9]+)$/.exec(String(id))?.[1] ?? 0);
