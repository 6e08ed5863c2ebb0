import { pointer } from "../../../src/pointer.js";
import { publishedLater } from "../../../src/projects/dated-disclosure.js";
import type { Rule } from "../../../src/rule.js";

/** Information of one of the eight categories published more than twenty working days after it was formed. */
export const informationPublishedLate: Rule<"construction-project"> = {
  code: "construction-project/information-published-late",
  severity: "error",
  title: { zh: "项目信息公开迟于期限", en: "Information on the project published late" },
  message: {
    zh: "信息于 {trigger} 形成，最迟应在 {due}（第 20 个工作日）公开，实际 {taken} 才公开",
    en: "formed on {trigger}, it was due by {due}, the twentieth working day, and was published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "major-project-disclosure-opinions-2017", article: "公开时限" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        disclosures: [
          { category: "tendering", title: "中标结果", formedOn: "2024-06-15", publishedOn: "2024-07-12" },
        ],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        disclosures: [
          { category: "tendering", title: "中标结果", formedOn: "2024-06-15", publishedOn: "2024-07-13" },
        ],
      },
      findings: ["/disclosures/0/publishedOn"],
    },
    {
      name: "two without the day on which they were formed",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        disclosures: [
          { category: "tendering", title: "中标结果", publishedOn: "2024-07-13" },
          { category: "construction", title: "参建单位", publishedOn: "2024-07-13" },
        ],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ disclosures = [] }, context) {
    const dated = disclosures.map(({ formedOn, publishedOn }, index) => ({
      formedOn,
      publishedOn,
      at: pointer("disclosures", index, "publishedOn"),
    }));
    yield* publishedLater(dated, "proactive-disclosure", context);
  },
};
