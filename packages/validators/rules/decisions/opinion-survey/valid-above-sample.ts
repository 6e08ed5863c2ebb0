import { exampleSurvey } from "../../../src/decisions/example-decision.js";
import type { Rule } from "../../../src/rule.js";

/** More valid responses than there were responses. */
export const validAboveSample: Rule<"opinion-survey"> = {
  code: "opinion-survey/valid-above-sample",
  severity: "error",
  title: { zh: "有效样本多于样本量", en: "More valid responses than the sample" },
  message: {
    zh: "样本量 {sample}，有效样本却是 {valid}",
    en: "{valid} valid responses of {sample}",
  },
  basis: [{ source: "arithmetic" }],
  since: "0.1.0",
  examples: [
    { name: "all valid", record: { ...exampleSurvey, sampleSize: 306 }, findings: [] },
    { name: "one more", record: { ...exampleSurvey, sampleSize: 305 }, findings: ["/validResponses"] },
  ],
  *check({ sampleSize: sample, validResponses: valid }) {
    if (sample !== undefined && valid !== undefined && valid > sample) {
      yield { at: "/validResponses", data: { sample, valid } };
    }
  },
};
