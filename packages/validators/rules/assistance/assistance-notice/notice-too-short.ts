import { exampleNotice } from "../../../src/assistance/example-notice.js";
import { dueBy } from "../../../src/deadline.js";
import type { RecordOf } from "../../../src/record-of.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A list posted for less than seven days.
 *
 * That the last day moves over a holiday is said of other periods and taken over here; so the seventh day itself is
 * what is held against the record. The standard catalogue asks for seven working days and was not read in full.
 */
export const noticeTooShort: Rule<"assistance-notice"> = {
  code: "assistance-notice/notice-too-short",
  severity: "error",
  title: { zh: "公示不足七日", en: "Posted for less than seven days" },
  message: {
    zh: "{from} 开始公示，至少应公示到 {due}，实际到 {to}",
    en: "posted on {from}: until {due} at least, and it was until {to}",
  },
  basis: [
    { source: "dibao-measures", article: "第十九条" },
    { source: "dibao-measures-2012", article: "第二十五条" },
    { source: "dibao-measures-2012", article: "第二十九条" },
    { source: "tekun-measures", article: "第十五条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "seven days, not counting the first",
      record: { ...exampleNotice, to: "2024-03-11" },
      findings: [],
    },
    { name: "a day less", record: { ...exampleNotice, to: "2024-03-10" }, findings: ["/to"] },
    {
      name: "extreme hardship",
      record: { ...exampleNotice, scheme: "extreme-hardship-support", to: "2024-03-10" },
      findings: ["/to"],
    },
    {
      name: "the second notice, of those about to be approved, which was given up in 2021",
      record: { ...exampleNotice, stage: "approval", to: "2024-03-05" },
      findings: [],
    },
    {
      name: "while it was asked for",
      record: { ...exampleNotice, stage: "approval", from: "2020-03-02", to: "2020-03-08" },
      findings: ["/to"],
    },
    {
      name: "a scheme without such a period",
      record: { ...exampleNotice, scheme: "temporary-assistance", to: "2024-03-05" },
      findings: [],
    },
    {
      name: "not said until when",
      record: {
        recordType: "assistance-notice",
        scheme: "minimum-living-allowance",
        batch: "2024年3月",
        stage: "first-review",
        from: "2024-03-04",
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record, context) {
    const rule = deadlineOf(record);
    if (rule === undefined) return;
    const { from, to } = record;
    if (from === undefined || to === undefined) {
      yield datesMissing;
      return;
    }
    const shown = dueBy(context, rule, from);
    if (shown === undefined) return;
    if ("notRun" in shown) {
      yield shown;
      return;
    }
    const due = shown.nominal ?? shown.due;
    if (to < due) yield { at: "/to", data: { from, due, to } };
  },
};

const deadlineOf = ({ scheme, stage }: RecordOf<"assistance-notice">): string | undefined => {
  if (scheme === "minimum-living-allowance") {
    if (stage === "first-review") return "dibao-public-notice";
    return stage === "approval" ? "dibao-approval-public-notice" : undefined;
  }
  return scheme === "extreme-hardship-support" && stage === "first-review"
    ? "tekun-public-notice"
    : undefined;
};

const datesMissing = {
  notRun: {
    zh: "没有写明公示的起止日期",
    en: "the record does not say from when until when it was posted",
  },
};
