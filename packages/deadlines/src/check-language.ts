import { DeadlineError } from "./deadline-error.js";
import type { Language } from "./text.js";

/** @throws {DeadlineError} `invalid-option` for a language there are no words in: `zh`, `zh-cn`. */
export const checkLanguage = (lang: Language): void => {
  if (lang === "zh-CN" || lang === "en") return;
  throw new DeadlineError(
    "invalid-option",
    { zh: "lang：应为 zh-CN 或 en", en: "lang: expected zh-CN or en" },
    { fact: "lang" },
  );
};
