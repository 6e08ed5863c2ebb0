import type { ProcurementCorrection } from "@zwgk/schemas/types";
import { ending, opening, project } from "../invitation.js";
import { putAt } from "../json.js";
import { day, dayAndTime } from "../moments.js";
import { type NoticeKind, noticeBase } from "../notice.js";
import { flag, part } from "../route.js";

const amendment = "tender/amendments/0";

export const procurementCorrection: NoticeKind<ProcurementCorrection> = {
  recordType: "procurement-correction",
  tags: ({ targets = ["notice"] }) => [
    ...(targets.some((target) => target !== "result") ? ["tenderAmendment"] : []),
    ...(targets.includes("result") ? ["awardUpdate"] : []),
  ],
  complete: ({ corrections }, { object, shared }) => {
    putAt(object, `${amendment}/id`, shared.releaseId);
    putAt(object, `${amendment}/releaseID`, shared.releaseId);
    putAt(object, `${amendment}/description`, corrections.map(inWords).join("\n"));
  },
  mapping: {
    ...noticeBase("procurement-correction", "tender/documents", "correctionNotice"),
    ...project,
    originalNotice: part(`${amendment}/originalNotice`),
    targets: part(`${amendment}/targets`),
    corrections: part(`${amendment}/corrections`),
    correctedOn: day(`${amendment}/date`),
    affectsBids: flag(`${amendment}/affectsBids`),
    originalDeadline: dayAndTime(`${amendment}/originalDeadline`),
    correctedDeadline: dayAndTime("tender/tenderPeriod/endDate"),
    correctedOpening: opening,
    ...ending,
  },
};

type Correction = ProcurementCorrection["corrections"][number];

const inWords = ({ item, before, after }: Correction): string =>
  [
    `更正项：${item}`,
    ...(before === undefined ? [] : [`更正前：${before}`]),
    ...(after === undefined ? [] : [`更正后：${after}`]),
  ].join("；");
