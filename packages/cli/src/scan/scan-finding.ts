import type { Language, ReportedFinding } from "@zwgk/validators";
import { type Detection, explainDetection } from "@zwgk/validators/privacy";
import { citedBasis } from "../display/citation.js";

export interface ScanSettings {
  readonly asOf: string;
  readonly lang: Language;
}

/** A finding before it is known which file it is of. */
export type ScanFinding = Omit<ReportedFinding, "file" | "index">;

/** What a detection says as a finding. */
export const findingOf = (
  detection: Detection,
  place: Pick<ScanFinding, "pointer" | "line" | "cell">,
  lang: Language,
): ScanFinding => {
  const { code, message, data, basis } = explainDetection(detection, lang);
  return {
    ...place,
    code,
    severity: detection.severity,
    message,
    data,
    basis: basis.map((each) => citedBasis(each, lang)),
    helpUri: `docs/reference/rules/${code}.md`,
  };
};
