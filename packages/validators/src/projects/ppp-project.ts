import type { RecordOf } from "../record-of.js";

export type PppProject = RecordOf<"ppp-project">;

/** The first day of the measures under which a concession is what its users pay for. */
export const concessionMeasuresInForce = "2024-05-01";

/** A concession offered from that day on; one offered before keeps its terms. `undefined` where no day tells. */
export const isNewConcession = ({
  concession,
  tenderNoticeOn,
  contractSignedOn,
}: PppProject): boolean | undefined => {
  if (concession === false) return false;
  if (tenderNoticeOn !== undefined) {
    if (tenderNoticeOn < concessionMeasuresInForce) return false;
    return concession;
  }
  return contractSignedOn !== undefined && contractSignedOn < concessionMeasuresInForce ? false : undefined;
};

/** Why a rule on new concessions could not be evaluated. */
export const concessionUnknown = {
  notRun: {
    zh: "记录没有写明是否特许经营，或者没有采购公告日期，不知是否适用 2024-05-01 施行的规定",
    en: "the record does not say whether it is a concession, or when it was put to tender, so that the measures of 1 May 2024 may not apply",
  },
};
