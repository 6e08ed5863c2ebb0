import type { Rule } from "../../../src/rule.js";

/**
 * Something published that its review did not let out.
 */
export const publishedAgainstOpinion: Rule<"secrecy-review"> = {
  code: "secrecy-review/published-against-opinion",
  severity: "error",
  title: { zh: "意见不准公开而已公开", en: "Published against the opinion" },
  message: {
    zh: "审查意见是“{opinion}”，该信息却在 {published} 公开",
    en: "the opinion is “{opinionEn}”, yet it was published at {published}",
  },
  basis: [{ source: "government-information-regulations", article: "第十七条" }, { source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "let out",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "publishable",
        itemPublishedAt: "2024-07-02T09:30:00+08:00",
      },
      findings: [],
    },
    {
      name: "not let out, and not published",
      record: { recordType: "secrecy-review", item: "dibao-2024-06", opinion: "not-publishable" },
      findings: [],
    },
    {
      name: "not let out, and published",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "not-publishable",
        itemPublishedAt: "2024-07-02T09:30:00+08:00",
      },
      findings: ["/itemPublishedAt"],
    },
    {
      name: "referred, and published meanwhile",
      record: {
        recordType: "secrecy-review",
        item: "dibao-2024-06",
        opinion: "referred",
        itemPublishedAt: "2024-07-02T09:30:00+08:00",
      },
      findings: ["/itemPublishedAt"],
    },
  ],
  *check({ opinion, itemPublishedAt }) {
    if (itemPublishedAt === undefined || (opinion !== "not-publishable" && opinion !== "referred")) return;
    const [zh, en] =
      opinion === "referred" ? ["报上级或主管部门确定", "referred"] : ["不得公开", "may not be published"];
    yield { at: "/itemPublishedAt", data: { opinion: zh, opinionEn: en, published: itemPublishedAt } };
  },
};
