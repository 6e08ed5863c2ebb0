import { pointer } from "../../../src/pointer.js";
import { publishedLater } from "../../../src/projects/dated-disclosure.js";
import type { Rule } from "../../../src/rule.js";

/** What is disclosed at once, published more than twenty working days after it was formed; deferred items are another rule's. */
export const disclosedLate: Rule<"ppp-project"> = {
  code: "ppp-project/disclosed-late",
  severity: "error",
  title: { zh: "即时公开的信息迟于期限", en: "Information disclosed late" },
  message: {
    zh: "信息于 {trigger} 形成，最迟应在 {due}（第 20 个工作日）公开，实际 {taken} 才公开",
    en: "formed on {trigger}, it was due by {due}, the twentieth working day, and was published on {taken}",
  },
  basis: [{ source: "government-information-regulations", article: "第二十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the twentieth working day; a deferred item much later",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        disclosures: [
          { title: "选定结果", timing: "immediate", formedOn: "2024-06-15", publishedOn: "2024-07-12" },
          { title: "实施方案", timing: "deferred", formedOn: "2024-06-15", publishedOn: "2025-04-10" },
        ],
      },
      findings: [],
    },
    {
      name: "a day later",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        disclosures: [
          { title: "选定结果", timing: "immediate", formedOn: "2024-06-15", publishedOn: "2024-07-13" },
        ],
      },
      findings: ["/disclosures/0/publishedOn"],
    },
    {
      name: "not said whether it may be deferred",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        disclosures: [{ title: "选定结果", formedOn: "2024-06-15", publishedOn: "2024-07-13" }],
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ disclosures = [] }, context) {
    const dated = disclosures.flatMap(({ timing, formedOn, publishedOn }, index) =>
      timing === "immediate"
        ? [{ formedOn, publishedOn, at: pointer("disclosures", index, "publishedOn") }]
        : [],
    );
    yield* publishedLater(dated, "proactive-disclosure", context);
    if (disclosures.some(({ timing }) => timing === undefined)) yield timingUnknown;
  },
};

const timingUnknown = {
  notRun: {
    zh: "有的信息没有写明是即时公开还是适时公开",
    en: "something does not say whether it is disclosed at once or deferred",
  },
};
