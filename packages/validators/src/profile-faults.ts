import type { Language } from "./finding.js";
import { profile as check } from "./generated/schema-checks/formats.js";
import { fillMessage } from "./message.js";
import type { Text } from "./rule.js";
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
export const profileFaults = (value: unknown, lang: Language = "zh-CN"): readonly ProfileFault[] => {
  if (check(value)) return [];
  const language = lang === "en" ? "en" : "zh";
  return schemaFaults("profile", value, check.errors ?? []).map((fault) => ({
    pointer: fault.at,
    message:
      fault.keyword === "additionalProperties"
        ? fillMessage(unknownKey[language], fault.data)
        : faultMessage(fault, language),
  }));
};

/** A profile has no `extensions`, of which the message about records speaks. */
const unknownKey: Text = { zh: "未知字段 {field}", en: "unknown field {field}" };
