import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/** A partnership in execution, and no partner named. */
export const privatePartyMissing: Rule<"ppp-project"> = {
  code: "ppp-project/private-party-missing",
  severity: "warning",
  title: { zh: "执行阶段没有社会资本方", en: "In execution without a private party" },
  message: {
    zh: "项目已进入执行或者移交阶段，没有写明社会资本方或者项目公司",
    en: "the project is in execution or transfer, and names neither a private party nor a project company",
  },
  basis: [{ source: "consistency" }, { source: "work-points-2016", article: "一(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "a project company alone",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        stage: "execution",
        projectCompany: { name: "某某县生态殡仪服务有限公司" },
      },
      findings: [],
    },
    {
      name: "nobody",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", stage: "transfer" },
      findings: [""],
    },
    {
      name: "still in procurement",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", stage: "procurement" },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        stage: "execution",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ stage, privateParties = [], projectCompany, excerpt }) {
    if (stage !== "execution" && stage !== "transfer") return;
    if (privateParties.length > 0 || projectCompany !== undefined) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else yield { at: "" };
  },
};
