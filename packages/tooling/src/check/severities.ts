import { isVerified, verificationOf } from "../../../validators/src/source.js";
import { sourceFiles } from "../generate/sources.js";
import { allRuleFiles } from "../rules.js";
import type { Check } from "./check.js";

/** An error needs a provision that was read, or figures that cannot both be true. */
export const severities: Check = {
  name: "severities",
  mend: "lower the severity to warning, or read the provision and say so in its source",
  async run() {
    const sources = new Map(sourceFiles().map((source) => [source.id, source]));
    return (await allRuleFiles()).flatMap(({ rule }) => {
      const unknown = rule.basis
        .filter(({ source }) => !sources.has(source))
        .map(({ source }) => `${rule.code} cites "${source}", which is not in sources/`);
      const verified = rule.basis.some(({ source: id, article }) => {
        const source = sources.get(id);
        return source !== undefined && isVerified(verificationOf(source, article));
      });
      return rule.severity === "error" && !verified
        ? [...unknown, `${rule.code} is an error without a verified basis`]
        : unknown;
    });
  },
};
