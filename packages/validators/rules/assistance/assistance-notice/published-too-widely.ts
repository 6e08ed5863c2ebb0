import { exampleNotice } from "../../../src/assistance/example-notice.js";
import type { Rule } from "../../../src/rule.js";

/** A list on the web, where the provisions speak of village and community. */
export const publishedTooWidely: Rule<"assistance-notice"> = {
  code: "assistance-notice/published-too-widely",
  severity: "info",
  title: { zh: "名单上网，范围超出村、社区", en: "A list published beyond the village" },
  message: {
    zh: "名单在政府网站公示；规定的范围是申请人所在的村、社区，确需上网的请确认依据",
    en: "the list is on the website; the provisions ask for the village or community: make sure there are grounds for more",
  },
  basis: [
    { source: "social-assistance-interim-measures", article: "第十一条" },
    { source: "social-assistance-law", article: "第四十五条" },
  ],
  since: "0.1.0",
  examples: [
    { name: "in the village", record: exampleNotice, findings: [] },
    { name: "on the web", record: { ...exampleNotice, place: "government-website" }, findings: ["/place"] },
  ],
  *check({ place }) {
    if (place === "government-website") yield { at: "/place" };
  },
};
