import { constructionPermitOf } from "../../../src/projects/construction-project.js";
import type { Rule } from "../../../src/rule.js";

/** Building begun before the permit for it; the provision is recalled, so this is a warning. */
export const startedBeforePermit: Rule<"construction-project"> = {
  code: "construction-project/started-before-permit",
  severity: "warning",
  title: { zh: "开工早于施工许可", en: "Started before the permit" },
  message: {
    zh: "{started} 开工，早于施工许可证的 {permit}；开工前应当领取施工许可证",
    en: "building began on {started}, before the permit of {permit}, which comes first",
  },
  basis: [{ source: "construction-law", article: "第七条" }],
  since: "0.1.0",
  examples: [
    {
      name: "on the day of the permit",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2024-03-15",
        decisions: [
          { kind: "licence", title: "施工许可证", constructionPermit: true, decidedOn: "2024-03-15" },
        ],
      },
      findings: [],
    },
    {
      name: "the day before",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2024-03-14",
        decisions: [
          { kind: "licence", title: "施工许可证", constructionPermit: true, decidedOn: "2024-03-15" },
        ],
      },
      findings: ["/startedOn"],
    },
    {
      name: "no permit in the record",
      record: {
        recordType: "construction-project",
        name: "某某县社会福利中心",
        startedOn: "2024-03-14",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { startedOn } = record;
    if (startedOn === undefined) return;
    const permit = constructionPermitOf(record)?.decidedOn;
    if (permit === undefined) yield permitUnknown;
    else if (startedOn < permit) yield { at: "/startedOn", data: { started: startedOn, permit } };
  },
};

const permitUnknown = {
  notRun: {
    zh: "记录没有施工许可证及其日期",
    en: "the record has no permit with its day",
  },
};
