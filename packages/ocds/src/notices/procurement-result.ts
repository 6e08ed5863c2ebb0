import type { ProcurementResult } from "@zwgk/schemas/types";
import { type Amount, amount } from "../amounts.js";
import { awardedItems } from "../items.js";
import { type JsonObject, objectsOf, putAt, valueAt } from "../json.js";
import { isOfLot, lotNumber, lotObjects, writeLots } from "../lots.js";
import { method, methodText } from "../method.js";
import { day, inBeijing, startOfDay } from "../moments.js";
import {
  type NoticeKind,
  noticeBase,
  noticePeriod,
  projectContact,
  projectNumber,
  supplements,
} from "../notice.js";
import { distinct, organisation, purchaser } from "../parties.js";
import {
  code,
  flag,
  group,
  type Mapping,
  number,
  type Place,
  part,
  type Route,
  readPart,
  text,
  writePart,
} from "../route.js";

type Lot = ProcurementResult["lots"][number];
type Supplier = NonNullable<Lot["suppliers"]>[number];

const lotStatuses = { awarded: "complete", failed: "unsuccessful", pending: "active" };

const awardStatuses = { awarded: "active", failed: "unsuccessful", pending: "pending" };

const agencyFee: Mapping<NonNullable<ProcurementResult["agencyFee"]>> = {
  standard: text("standard"),
  amount: amount("value"),
  payer: text("payer"),
};

/** What the lot itself says; its suppliers and their prices are awards. */
const lotMapping: Mapping<Omit<Lot, "suppliers" | "amount">> = {
  lotNumber,
  title: text("title"),
  outcome: code("status", lotStatuses),
  failureReason: text("statusDetails"),
  budget: amount("budget"),
  ceiling: amount("maximumValue"),
  bidderCount: number("bidderCount"),
  smeMeasure: text("smeMeasure"),
};

const awardPrice: Route<Amount> = amount("value");

/** The sum of a lot whose suppliers have prices of their own, or that has several. */
const lotPrice: Route<Amount> = amount("awardedValue");

const score: Route<number> = number("score");

/** One award for each supplier of a lot; several suppliers of one award are a consortium. */
const lots: Route<Lot[]> = {
  write: (all, place) => {
    writeLots(all, place, (lot, at, id) => {
      writePart(lotMapping, lot, at);
      const suppliers = lot.suppliers ?? [];
      const shares = suppliers.some((supplier) => supplier.amount !== undefined);
      if (lot.amount !== undefined && (shares || suppliers.length > 1)) lotPrice.write(lot.amount, at);
      const awards = (suppliers.length === 0 ? [undefined] : suppliers).map((supplier, index) => {
        const object: JsonObject = {
          id: suppliers.length > 1 ? `${id}/${index + 1}` : id,
          ...(lot.outcome === undefined ? {} : { status: awardStatuses[lot.outcome] }),
          relatedLots: [id],
        };
        const award: Place = { ...place, object };
        if (supplier !== undefined) writeSupplier(supplier, award);
        if (lot.amount !== undefined && !shares && suppliers.length <= 1) awardPrice.write(lot.amount, award);
        return object;
      });
      putAt(place.object, "awards", [...objectsOf(place.object["awards"]), ...awards]);
    });
  },
  read: (place) => {
    const awards = objectsOf(place.object["awards"]);
    const listed = lotObjects(place.object);
    const all = listed.length === 0 && awards.length > 0 ? [{ id: "unnumbered-1" }] : listed;
    return all.map((object): Lot => {
      const at: Place = { ...place, object };
      const own = awards.filter(
        (award) => isOfLot(award, object) || (award["relatedLots"] === undefined && all.length === 1),
      );
      const sum = lotPrice.read(at);
      const sharesPrice = own.length > 1 || sum !== undefined;
      const suppliers = own.flatMap((award) => readSupplier({ ...place, object: award }, sharesPrice) ?? []);
      const price = sharesPrice ? sum : awardPrice.read({ ...place, object: own[0] ?? {} });
      return {
        ...readPart(lotMapping, at),
        ...(suppliers.length === 0 ? {} : { suppliers }),
        ...(price === undefined ? {} : { amount: price }),
      };
    });
  },
};

const writeSupplier = (supplier: Supplier, award: Place): void => {
  const { consortiumMembers = [], score: points, amount: price, ...lead } = supplier;
  const references = [lead, ...consortiumMembers].map((each) =>
    award.shared.parties.mention(each, ["supplier"]),
  );
  if (consortiumMembers.length > 0 && references[0] !== undefined) references[0]["consortiumLead"] = true;
  award.object["suppliers"] = distinct(references);
  if (points !== undefined) score.write(points, award);
  if (price !== undefined) awardPrice.write(price, award);
};

const readSupplier = (award: Place, hasOwnPrice: boolean): Supplier | undefined => {
  const references = objectsOf(award.object["suppliers"]);
  const leading = references.find(({ consortiumLead }) => consortiumLead === true) ?? references[0];
  const lead = award.shared.parties.find(leading);
  if (lead === undefined) return undefined;
  const consortiumMembers = references
    .filter((reference) => reference !== leading)
    .flatMap((reference) => award.shared.parties.find(reference) ?? []);
  const points = score.read(award);
  const price = hasOwnPrice ? awardPrice.read(award) : undefined;
  return {
    ...lead,
    ...(consortiumMembers.length === 0 ? {} : { consortiumMembers }),
    ...(points === undefined ? {} : { score: points }),
    ...(price === undefined ? {} : { amount: price }),
  };
};

/** Every award of a notice has the one date; mapped after the lots. */
const awardDate: Route<string> = {
  write: (date, { object }) => {
    for (const award of objectsOf(object["awards"])) award["date"] = startOfDay(date);
  },
  read: ({ object }) => inBeijing(valueAt(object, "awards/0/date"))?.date,
};

export const procurementResult: NoticeKind<ProcurementResult> = {
  recordType: "procurement-result",
  tags: () => ["award", "tenderUpdate"],
  complete: ({ lots: all }, { object }) => {
    const outcomes = all.map(({ outcome }) => outcome);
    if (outcomes.every((outcome) => outcome === "failed")) putAt(object, "tender/status", "unsuccessful");
    else if (outcomes.every((outcome) => outcome === "failed" || outcome === "awarded")) {
      putAt(object, "tender/status", "complete");
    }
  },
  mapping: {
    ...noticeBase("procurement-result", "tender/documents", "awardNotice"),
    noticeType: text("notice/noticeType"),
    formEdition: text("notice/formEdition"),
    projectNumber,
    otherNumbers: part("tender/otherNumbers"),
    projectName: text("tender/title"),
    method,
    methodText,
    purchaser: purchaser,
    agency: organisation("tender/procuringAgent", "procuringAgent"),
    projectContact,
    tenderNoticeDate: day("tender/datePublished"),
    evaluationDate: day("tender/evaluationDate"),
    budget: amount("planning/budget/amount"),
    ceiling: amount("tender/maximumValue"),
    total: amount("tender/awardedValue"),
    lots,
    awardDate,
    items: awardedItems,
    itemsComplete: flag("tender/itemsComplete"),
    evaluationPanel: part("tender/evaluationPanel"),
    agencyFee: group("tender/agencyFee", agencyFee),
    noticePeriod,
    supplements,
  },
};
