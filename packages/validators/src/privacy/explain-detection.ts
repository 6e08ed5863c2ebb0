import type { Language } from "../finding.js";
import { fillMessage } from "../message.js";
import type { Basis, FindingData } from "../rule.js";
import type { Detection } from "./detection.js";
import { dataOf, privacyRuleOf } from "./privacy-check.js";

/** A detection as a finding tells it. */
export interface ExplainedDetection {
  /** `privacy/<kind>`. */
  readonly code: string;
  readonly message: string;
  readonly data: FindingData;
  readonly basis: readonly Basis[];
}

/** What to tell of something that was found, and on which provisions it rests. */
export const explainDetection = (detection: Detection, lang: Language = "zh-CN"): ExplainedDetection => {
  const { code, message, basis } = privacyRuleOf(detection);
  const data = dataOf(detection);
  return { code, message: fillMessage(message[lang === "en" ? "en" : "zh"], data), data, basis };
};
