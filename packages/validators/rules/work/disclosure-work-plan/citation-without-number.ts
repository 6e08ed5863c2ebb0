import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** Laws, regulations and rules are cited by their titles. */
const isLaw = /(?:法|条例|规定|办法|细则|规则)$/;

/**
 * A document that is cited by its title alone.
 *
 * Several circulars of one year may have like titles; only the number says which is meant.
 */
export const citationWithoutNumber: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/citation-without-number",
  severity: "warning",
  title: { zh: "引用文件没有文号", en: "Document cited without its number" },
  message: {
    zh: "引用“{title}”没有写文号，难以确定是哪一份；应先写标题后写文号",
    en: "“{title}” is cited without its document number, so which one is meant is hard to tell",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "by number; a law by its title",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某县民政局" },
        parents: [{ title: "泉州市2016年政务公开工作主要任务分解表", docNo: "泉政办〔2016〕84号" }],
        tasks: [{ number: "一（一）", cites: [{ title: "福建省政府信息公开办法" }] }],
      },
      findings: [],
    },
    {
      name: "the plan above it, and a circular of the finance bureau, as in the notice",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        parents: [{ title: "福建省民政厅关于印发2016年政务公开工作要点的通知" }],
        tasks: [
          {
            number: "三（三）",
            cites: [{ title: "关于开展市级部门预决算和“三公”经费预决算信息公开工作的通知" }],
          },
        ],
      },
      findings: ["/parents/0", "/tasks/0/cites/0"],
    },
    {
      name: "a plan of the national level",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "国务院办公厅" },
        parents: "无",
      },
      findings: [],
    },
  ],
  *check({ parents = [], tasks = [] }) {
    const citations = [
      ...(parents === "无" ? [] : parents).map((cited, index) => ({ cited, at: pointer("parents", index) })),
      ...tasks.flatMap(({ cites = [] }, task) =>
        cites.map((cited, index) => ({ cited, at: pointer("tasks", task, "cites", index) })),
      ),
    ];
    for (const { cited, at } of citations) {
      if (cited.docNo === undefined && !isLaw.test(cited.title)) yield { at, data: { title: cited.title } };
    }
  },
};
