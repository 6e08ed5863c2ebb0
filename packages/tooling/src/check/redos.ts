import { check } from "recheck";
import { publishedPatterns } from "../published-patterns.js";
import type { Check } from "./check.js";

/** No published pattern can be made to take more than linear time. */
export const redos: Check = {
  name: "redos",
  mend: "rewrite the pattern so that no text can be matched in two ways",
  async run() {
    const faults: string[] = [];
    for (const { file, pattern } of publishedPatterns()) {
      const { status } = await check(pattern, "");
      if (status !== "safe") faults.push(`${file}: ${pattern} is ${status}`);
    }
    return faults;
  },
};
