import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * Recipients took part, and the notice does not say what they thought.
 *
 * The regulation has them give an opinion; whether the notice must print it was not read, so this is a warning.
 */
export const recipientOpinionMissing: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/recipient-opinion-missing",
  severity: "warning",
  title: { zh: "缺少服务对象的意见", en: "Opinion of the recipients missing" },
  message: {
    zh: "服务对象参加了验收，公告没有他们的意见；公共服务项目的服务对象应当出具意见",
    en: "recipients of the service took part and the notice has no opinion of theirs; they are to give one",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十五条" }],
  since: "0.1.0",
  examples: [
    {
      name: "with their opinion",
      record: {
        recordType: "procurement-acceptance",
        acceptance: {
          panel: [{ name: "服务对象代表", role: "service-recipient" }],
          recipientOpinion: "服务到位",
        },
      },
      findings: [],
    },
    {
      name: "without it",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { panel: [{ name: "服务对象代表", role: "service-recipient" }] },
      },
      findings: ["/acceptance"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-acceptance",
        excerpt: true,
        acceptance: { panel: [{ name: "服务对象代表", role: "service-recipient" }] },
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publicService, excerpt, acceptance }) {
    const { panel = [], recipientOpinion } = acceptance;
    if (publicService === false || recipientOpinion !== undefined) return;
    if (!panel.some(({ role }) => role === "service-recipient")) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "/acceptance" };
  },
};
