import { isMajor } from "../../../src/documents/response-lateness.js";
import type { NotEvaluated, Rule } from "../../../src/rule.js";

const roles = {
  "deputy-head": ["分管负责人", "the deputy head"],
  spokesperson: ["新闻发言人", "the spokesperson"],
  "drafting-unit": ["起草部门", "the drafting unit"],
  expert: ["专家", "an expert"],
  media: ["媒体", "the media"],
} as const;

const speakerUnknown: NotEvaluated = {
  notRun: { zh: "没有写明发言人身份", en: "it is not said who spoke" },
};

/**
 * A major emergency in which somebody else than the head spoke first.
 */
export const headDidNotSpeak: Rule<"concern-response"> = {
  code: "concern-response/head-did-not-speak",
  severity: "warning",
  title: { zh: "重大突发事件不是主要负责人发言", en: "Not the head who spoke" },
  message: {
    zh: "重大突发事件的第一新闻发言人应是主要负责人，记录写的是“{role}”",
    en: "in a major emergency the head is the first spokesperson, the record has {roleEn}",
  },
  basis: [{ source: "work-points-2016", article: "四(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "the head",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        speakerRole: "head",
      },
      findings: [],
    },
    {
      name: "the deputy",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "major",
        speakerRole: "deputy-head",
      },
      findings: ["/speakerRole"],
    },
    {
      name: "an ordinary event",
      record: {
        recordType: "concern-response",
        topic: "某养老机构食品安全",
        level: "ordinary",
        speakerRole: "spokesperson",
      },
      findings: [],
    },
    {
      name: "not said who spoke",
      record: { recordType: "concern-response", topic: "某养老机构食品安全", level: "major" },
      findings: [],
      notRun: true,
    },
  ],
  *check(response) {
    const { speakerRole } = response;
    if (!isMajor(response) || speakerRole === "head") return;
    if (speakerRole === undefined) yield speakerUnknown;
    else {
      const [role, roleEn] = roles[speakerRole];
      yield { at: "/speakerRole", data: { role, roleEn } };
    }
  },
};
