import type { Language } from "./finding.js";
import { validate } from "./generated/schema-checks/profile.js";
import { faultMessage, schemaFaults } from "./schema-findings.js";

/** What keeps a value from being a profile. */
export interface ProfileFault {
  readonly pointer: string;
  readonly message: string;
}

/**
 * The faults of shape of what was read as a profile; none when it can be given to `createValidator`.
 *
 * Whether its codes exist is asked by `createValidator`.
 */
export const profileFaults = (value: unknown, lang: Language = "zh-CN"): readonly ProfileFault[] =>
  validate(value)
    ? []
    : schemaFaults("profile", value, validate.errors ?? []).map((fault) => ({
        pointer: fault.at,
        message: faultMessage(fault, lang === "en" ? "en" : "zh"),
      }));
