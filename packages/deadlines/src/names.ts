import type { Area, DeadlineRuleVersion, LastDay, Verification } from "./deadline-rule.js";
import type { Text } from "./text.js";

/** What each area is called. */
export const areaNames: Readonly<Record<Area, Text>> = {
  notice: { zh: "政务公开工作要点", en: "Open-government work points" },
  disclosure: { zh: "政府信息公开", en: "Disclosure of government information" },
  response: { zh: "回应与报告", en: "Response and reports" },
  budget: { zh: "预算决算", en: "Budget and final accounts" },
  procurement: { zh: "政府采购与招投标", en: "Procurement" },
  licensing: { zh: "许可与处罚", en: "Licensing and penalties" },
  "social-assistance": { zh: "社会救助", en: "Social assistance" },
  "policy-making": { zh: "决策与规范性文件", en: "Policy-making" },
  "social-organisation": { zh: "社会组织", en: "Social organisations" },
  charity: { zh: "慈善", en: "Charity" },
  "civil-affairs": { zh: "其他民政与程序事项", en: "Other civil affairs and procedure" },
};

/** How sure a version is. */
export const verificationNames: Readonly<Record<Verification, Text>> = {
  "text-read": { zh: "已读原文", en: "text read" },
  "excerpt-read": { zh: "仅见摘录", en: "excerpt read" },
  restated: { zh: "他人转述", en: "restated by others" },
  recalled: { zh: "凭记忆，未核对", en: "recalled, not checked" },
};

/** Levels of government. */
export const levelNames: Readonly<Record<NonNullable<DeadlineRuleVersion["level"]>, Text>> = {
  central: { zh: "中央", en: "central" },
  province: { zh: "省级", en: "province" },
  county: { zh: "省级以下", en: "below province" },
};

/** What happens to a last day on a rest day. */
export const rollNames: Readonly<Record<LastDay["roll"], Text>> = {
  "next-workday": { zh: "逢休息日顺延", en: "on a rest day moves to the next working day" },
  "tax-109": {
    zh: "逢休息日顺延，期内连续三日以上的休息日也顺延",
    en: "moves for a rest day, and for runs of three or more rest days in the period",
  },
};

/** By what right it does, before the citation. */
export const groundNames: Readonly<Record<LastDay["ground"], Text>> = {
  statute: { zh: "依", en: "by" },
  analogy: { zh: "参照", en: "by analogy with" },
};
