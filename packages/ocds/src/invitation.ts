import type { ProcurementTender } from "@zwgk/schemas/types";
import { amount } from "./amounts.js";
import { items } from "./items.js";
import { putAt, textOf, valueAt } from "./json.js";
import { lotNumber, lots } from "./lots.js";
import { method, methodText } from "./method.js";
import { dayAndTime } from "./moments.js";
import { noticePeriod, projectContact, projectNumber, supplements } from "./notice.js";
import { organisation, purchaser } from "./parties.js";
import { flag, type Mapping, type Place, part, type Route, text } from "./route.js";

type Lot = NonNullable<ProcurementTender["lots"]>[number];
type Opening = NonNullable<ProcurementTender["opening"]>;

const lotMapping: Mapping<Lot> = {
  lotNumber,
  title: text("title"),
  category: text("mainProcurementCategory"),
  requirement: text("description"),
  budget: amount("budget"),
  ceiling: amount("maximumValue"),
  bidBond: amount("bidBond"),
  smeReserve: part("smeReserve"),
};

/** Which project a notice is about. */
export const project: Mapping<
  Pick<ProcurementTender, "projectNumber" | "otherNumbers" | "projectName" | "method" | "methodText">
> = {
  projectNumber,
  otherNumbers: part("tender/otherNumbers"),
  projectName: text("tender/title"),
  method,
  methodText,
};

/** What suppliers have to deposit. */
export const bonds: Mapping<Pick<ProcurementTender, "bidBond" | "performanceBond">> = {
  bidBond: amount("tender/bidBond"),
  performanceBond: amount("tender/performanceBond"),
};

/** Whom a notice ends with. */
export const ending: Mapping<
  Pick<ProcurementTender, "supplements" | "purchaser" | "agency" | "projectContact">
> = {
  supplements,
  purchaser,
  agency: organisation("tender/procuringAgent", "procuringAgent"),
  projectContact,
};

/** What every notice that invites suppliers says. */
export const invitation: Mapping<
  Omit<
    ProcurementTender,
    | "$schema"
    | "recordType"
    | "recordId"
    | "publishedOn"
    | "sourceUrl"
    | "disclosure"
    | "excerpt"
    | "extensions"
    | "attachments"
    | "opening"
    | "bidBond"
    | "performanceBond"
  >
> = {
  ...project,
  category: text("tender/mainProcurementCategory"),
  budget: amount("planning/budget/amount"),
  ceiling: amount("tender/maximumValue"),
  requirement: text("tender/description"),
  lots: lots(lotMapping),
  items: items("tender/items", "tender"),
  period: text("tender/performancePeriod"),
  consortiumAllowed: flag("tender/consortiumAllowed"),
  qualification: text("tender/eligibilityCriteria"),
  smeReserve: part("tender/smeReserve"),
  documentPeriod: part("tender/documentPeriod"),
  deadline: dayAndTime("tender/tenderPeriod/endDate"),
  noticePeriod,
  ...ending,
};

const unknownDay = "tender/bidOpening/time";

/** The opening of bids; a time without a day is no instant and keeps a field of its own. */
export const opening: Route<Opening> = {
  write: ({ date, time, place: where }, place) => {
    if (date !== undefined) {
      bidOpening.write({ date, ...(time === undefined ? {} : { time }) }, place);
    } else if (time !== undefined) putAt(place.object, unknownDay, time);
    if (where !== undefined) putAt(place.object, "tender/bidOpening/description", where);
  },
  read: (place) => {
    const time = textOf(valueAt(place.object, unknownDay));
    const where = textOf(valueAt(place.object, "tender/bidOpening/description"));
    const read: Opening = {
      ...(time === undefined ? {} : { time }),
      ...bidOpening.read(place),
      ...(where === undefined ? {} : { place: where }),
    };
    return Object.keys(read).length === 0 ? undefined : read;
  },
};

const bidOpening = dayAndTime("tender/bidOpening/date");

/** An invitation is published while it is open. */
export const isOpen = (_notice: object, { object }: Place): void => {
  putAt(object, "tender/status", "active");
};
