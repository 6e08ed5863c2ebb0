import type { ProcurementIntention } from "@zwgk/schemas/types";
import { amount } from "../amounts.js";
import { putAt } from "../json.js";
import { type NoticeKind, noticeBase, supplements } from "../notice.js";
import { purchaser } from "../parties.js";
import { type Mapping, type Route, readPart, text, writePart } from "../route.js";

type Project = ProcurementIntention["projects"][number];

/** The month stays a month: a day would be invented. */
const projectMapping: Mapping<Project> = {
  name: text("tender/title"),
  requirement: text("tender/description"),
  budget: amount("planning/budget/amount"),
  plannedMonth: text("tender/plannedMonth"),
  note: text("tender/note"),
};

/** Each row is a contracting process and a release of its own; `rows.ts` parts and joins the notice. */
const projects: Route<Project[]> = {
  write: (rows, place) => {
    for (const row of rows.slice(0, 1)) writePart(projectMapping, row, place);
  },
  read: (place) => [readPart(projectMapping, place)],
};

export const procurementIntention: NoticeKind<ProcurementIntention> = {
  recordType: "procurement-intention",
  tags: () => ["planning"],
  complete: (_notice, { object }) => {
    putAt(object, "tender/status", "planning");
  },
  mapping: {
    ...noticeBase("procurement-intention", "planning/documents", "plannedProcurementNotice"),
    title: text("notice/title"),
    purchaser,
    projects,
    supplements,
  },
};
