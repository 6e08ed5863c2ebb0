import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A reply dated before its question.
 */
export const repliedBeforeAsked: Rule<"engagement-event"> = {
  code: "engagement-event/replied-before-asked",
  severity: "error",
  title: { zh: "答复早于提问", en: "Reply before its question" },
  message: {
    zh: "{repliedOn} 答复，{askedOn} 才提问",
    en: "replied on {repliedOn}, asked on {askedOn}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "the same day",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        replies: [{ askedOn: "2024-06-18", repliedOn: "2024-06-18" }, { askedOn: "2024-06-18" }],
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "engagement-event",
        kind: "online-questions",
        topic: "养老服务",
        replies: [{ askedOn: "2024-06-18", repliedOn: "2024-06-17" }],
      },
      findings: ["/replies/0/repliedOn"],
    },
  ],
  *check({ replies = [] }) {
    for (const [index, { askedOn, repliedOn }] of replies.entries()) {
      if (repliedOn !== undefined && repliedOn < askedOn) {
        yield { at: pointer("replies", index, "repliedOn"), data: { askedOn, repliedOn } };
      }
    }
  },
};
