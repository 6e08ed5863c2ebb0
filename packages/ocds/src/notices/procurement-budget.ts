import type { ProcurementBudget } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { items } from "../items.js";
import { putAt } from "../json.js";
import { unidentified } from "../listed.js";
import { method, methodText } from "../method.js";
import { day } from "../moments.js";
import { type NoticeKind, noticeBase } from "../notice.js";
import { purchaser } from "../parties.js";
import { flag, group, type Mapping, number, type Route, readPart, text, writePart } from "../route.js";

type Item = ProcurementBudget["items"][number];

/** What OCDS has in an item; the name is also what is planned, and so the tender's title. */
type Line = Pick<Item, "name" | "catalogueCode" | "catalogueName" | "quantity" | "quantityText" | "unit">;

const smeReserve: Mapping<NonNullable<Item["smeReserve"]>> = {
  measure: text("measure"),
  amount: amount("value"),
  smallMicroAmount: amount("smallMicroValue"),
  pricePreference: number("pricePreference"),
  reason: text("reason"),
};

const planMapping: Mapping<Omit<Item, keyof Line>> = {
  projectName: text("planning/budget/project"),
  category: text("tender/mainProcurementCategory"),
  budget: amount("planning/budget/amount"),
  fundingSource: text("planning/budget/description"),
  plannedMethod: method,
  plannedMethodText: methodText,
  plannedMonth: text("tender/plannedMonth"),
  smeReserve: group("tender/smeReserve", smeReserve),
};

const lines = items("tender/items", "planning");

/** Each line is a contracting process and a release of its own; `rows.ts` parts and joins the budget. */
const plans: Route<Item[]> = {
  write: (rows, place) => {
    for (const row of rows.slice(0, 1)) {
      putAt(place.object, "tender/title", row.name);
      lines.write([row], place);
      writePart(planMapping, row, place);
    }
  },
  read: (place) =>
    (lines.read(place) ?? []).flatMap(({ name, ...line }) =>
      name === undefined ? [] : [{ ...line, ...readPart(planMapping, place), name }],
    ),
};

const subtotal: Mapping<NonNullable<ProcurementBudget["categorySubtotals"]>[number]> = {
  category: text("mainProcurementCategory"),
  amount: amount("value"),
};

const whole = "notice/procurementBudget";

export const procurementBudget: NoticeKind<ProcurementBudget> = {
  recordType: "procurement-budget",
  tags: () => ["planning"],
  complete: (_budget, { object }) => {
    putAt(object, "tender/status", "planning");
  },
  mapping: {
    ...noticeBase("procurement-budget", "planning/documents", "procurementPlan"),
    department: purchaser,
    fiscalRegion: text(`${whole}/fiscalRegion`),
    year: number(`${whole}/year`),
    approvedOn: day(`${whole}/approvedOn`),
    items: plans,
    itemsComplete: flag(`${whole}/itemsComplete`),
    total: amount(`${whole}/value`),
    categorySubtotals: unidentified(`${whole}/categorySubtotals`, subtotal),
    smeReserveTotal: amount(`${whole}/smeReserveValue`),
    notes: text("planning/rationale"),
  },
};
