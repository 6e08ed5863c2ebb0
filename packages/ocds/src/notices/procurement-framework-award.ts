import type { ProcurementFrameworkAward } from "@zwgk/schemas/types";
import { amount, rateList } from "../amounts.js";
import { items } from "../items.js";
import { type JsonObject, objectsOf, putAt } from "../json.js";
import { isOfLot, lotNumber, lotObjects, writeLots } from "../lots.js";
import { inWords, method } from "../method.js";
import { day, startOfDay } from "../moments.js";
import {
  type NoticeKind,
  noticeBase,
  noticePeriod,
  projectContact,
  projectNumber,
  supplements,
} from "../notice.js";
import { organisation, purchaser } from "../parties.js";
import { type Mapping, number, type Place, part, type Route, readPart, text, writePart } from "../route.js";

type Lot = ProcurementFrameworkAward["lots"][number];
type Supplier = Lot["suppliers"][number];
type Terms = Omit<Supplier, "name" | "creditCode" | "divisionCode" | "address" | "contact">;

const lotMapping: Mapping<Omit<Lot, "suppliers">> = {
  lotNumber,
  title: text("title"),
  category: text("mainProcurementCategory"),
  ceiling: amount("maximumValue"),
  applicants: number("applicants"),
  failureReason: text("statusDetails"),
};

/** What a supplier of a framework offers: prices, never a sum. */
const termsMapping: Mapping<Terms> = {
  enterpriseSize: text("enterpriseSize"),
  rank: number("rank"),
  score: number("score"),
  prices: rateList("rates"),
  items: items("items", "award"),
  preferentialTerms: text("preferentialTerms"),
  serviceArea: text("serviceArea"),
};

const supplierOf = organisation("suppliers/0", "supplier");

/** Each supplier that may supply is an award of its own, without a value. */
const lots: Route<Lot[]> = {
  write: (all, place) => {
    writeLots(all, place, (lot, at, id) => {
      writePart(lotMapping, lot, at);
      at.object["status"] = lot.suppliers.length === 0 ? "unsuccessful" : "complete";
      const awards = lot.suppliers.map((supplier, index) => {
        const object: JsonObject = { id: `${id}/${index + 1}`, status: "active", relatedLots: [id] };
        const award: Place = { ...place, object };
        supplierOf.write(supplier, award);
        writePart(termsMapping, supplier, award);
        return object;
      });
      const before = objectsOf(place.object["awards"]);
      if (before.length + awards.length > 0) putAt(place.object, "awards", [...before, ...awards]);
    });
  },
  read: (place) => {
    const awards = objectsOf(place.object["awards"]);
    return lotObjects(place.object).map((object) => ({
      ...readPart(lotMapping, { ...place, object }),
      suppliers: awards
        .filter((award) => isOfLot(award, object))
        .flatMap((award) => {
          const at: Place = { ...place, object: award };
          const supplier = supplierOf.read(at);
          return supplier === undefined ? [] : [{ ...supplier, ...readPart(termsMapping, at) }];
        }),
    }));
  },
};

export const procurementFrameworkAward: NoticeKind<ProcurementFrameworkAward> = {
  recordType: "procurement-framework-award",
  tags: () => ["award", "tenderUpdate"],
  complete: ({ kind = "framework-agreement", awardDate }, place) => {
    if (kind === "agreed-supply") inWords("协议供货", place);
    else if (kind === "designated-supplier") inWords("定点采购", place);
    else method.write(kind, place);
    if (awardDate === undefined) return;
    for (const award of objectsOf(place.object["awards"])) award["date"] = startOfDay(awardDate);
  },
  mapping: {
    ...noticeBase("procurement-framework-award", "tender/documents", "awardNotice"),
    kind: text("tender/frameworkKind"),
    projectNumber,
    projectName: text("tender/title"),
    purchaser,
    agency: organisation("tender/procuringAgent", "procuringAgent"),
    projectContact,
    callNoticeDate: day("tender/datePublished"),
    evaluationDate: day("tender/evaluationDate"),
    awardDate: day("tender/awardPeriod/endDate"),
    validFrom: day("tender/contractPeriod/startDate"),
    validTo: day("tender/contractPeriod/endDate"),
    validityText: text("tender/performancePeriod"),
    priceAdjustment: text("tender/priceAdjustment"),
    preferentialTerms: text("tender/preferentialTerms"),
    lots,
    evaluationPanel: part("tender/evaluationPanel"),
    noticePeriod,
    supplements,
  },
};
