import type { Certainty } from "@zwgk/workdays";
import { civilDate } from "./civil-date.js";
import type { DeadlineRuleVersion } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { Warning } from "./due-date-result.js";
import type { Outcome } from "./outcome.js";
import type { Text } from "./text.js";

const verificationTexts: Readonly<Record<string, Text>> = {
  "excerpt-read": {
    zh: "条文只见过摘录，全文未读，依此行事前请核对",
    en: "only an excerpt of the provision was read: check it before relying on this",
  },
  restated: {
    zh: "条文只见他人转述，依此行事前请核对",
    en: "the provision is known by restatement only: check it before relying on this",
  },
  recalled: {
    zh: "条文未见原文，凭记忆写入，依此行事前必须核对",
    en: "the provision was written from memory: it must be checked before relying on this",
  },
};

/** What the reader must know before relying on the date. */
export const warningsOf = ({
  version,
  next,
  outcome,
  options,
  certainty,
}: {
  readonly version: DeadlineRuleVersion;
  readonly next: DeadlineRuleVersion | undefined;
  readonly outcome: Outcome;
  readonly options: DueDateOptions;
  readonly certainty: Certainty;
}): Warning[] => {
  const warnings: Warning[] = [];
  const warn = (code: Warning["code"], message: Text): void => void warnings.push({ code, message });
  if (certainty === "provisional") {
    warn("calendar-provisional", {
      zh: "计算到尚未公布放假安排的日子，只按周末和法定节日推算，通知发布后可能变动",
      en: "it runs past the published arrangements: weekends and statutory days only, and it may move",
    });
  } else if (certainty === "not-final") {
    warn("calendar-not-final", {
      zh: "涉及已公布安排的最后一个 12 月，次年的通知仍可能改动",
      en: "it touches the last December published, which the next year's notice may still change",
    });
  }
  if (next !== undefined && outcome.due >= next.from) {
    warn("version-changes-before-due", {
      zh: `到期日不早于 ${next.from}，规定自该日起有变；本结果按起算之日的规定`,
      en: `it falls due on or after ${next.from}, when the provision changed; the one at the trigger was used`,
    });
  }
  const doubt = verificationTexts[version.verification];
  if (doubt !== undefined) warn("not-text-read", doubt);
  if (version.inferred) {
    warn("inferred", {
      zh: "该条没有自己的天数，按所引一般规定推定",
      en: "the provision has no number of its own; it follows from the general rule cited",
    });
  }
  if (version.local && options.localAmount === undefined) {
    warn("local", {
      zh: "天数由当地规定，这里是常见的数，请用 localAmount 写明当地的",
      en: "the number is set locally and a common one was used: give yours as localAmount",
    });
  }
  if (version.lastDay?.ground === "analogy" && outcome.due !== outcome.nominal) {
    warn("analogy", {
      zh: "末日顺延是参照民法，专门规定没有写明；稳妥日期不依赖顺延",
      en: "moving the last day follows civil law by analogy; the safe date does not rely on it",
    });
  }
  for (const { from, to } of options.suspensions ?? []) {
    if (pauses(outcome, civilDate(from), civilDate(to))) continue;
    warn("suspension-without-effect", {
      zh: `${from} 至 ${to} 的中止不在期限之内，没有影响`,
      en: `the suspension ${from} to ${to} lies outside the period and changes nothing`,
    });
  }
  if (version.condition !== undefined) {
    const { zh, en } = version.condition;
    warn("condition", { zh: `仅适用于：${zh}`, en: `applies only where ${en}` });
  }
  if (options.extended && version.extension !== undefined) {
    const { zh, en } = version.extension.condition;
    warn("condition", { zh: `延长的条件：${zh}`, en: `condition of the extension: ${en}` });
  }
  return warnings;
};

const pauses = ({ steps }: Outcome, from: string, to: string): boolean =>
  steps.some(({ date, reason }) => reason === "suspended" && from <= date && date <= to);
