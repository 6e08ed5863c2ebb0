import { civilDate } from "./civil-date.js";
import { DeadlineError } from "./deadline-error.js";
import type { Channel, DeadlineRule } from "./deadline-rule.js";
import type { DueDateOptions } from "./due-date-options.js";
import type { Outcome } from "./outcome.js";

const onArrival = {
  id: "arrival",
  title: { zh: "以到达（提交成功）之日为收到", en: "received on the day it arrives" },
};

/** Settles on which day something counts as received, by the channel it came through. */
export const receiptDate = (
  rule: DeadlineRule,
  channels: readonly Channel[],
  trigger: string,
  { channel, confirmedOn }: DueDateOptions,
): Outcome => {
  const found = channels.find(({ id }) => id === channel);
  if (found === undefined) {
    const known = channels.map(({ id }) => id).join(", ");
    throw missing(rule, "channel", `申请渠道（${known}）`, `the channel (${known})`);
  }
  if (found.receivedOn === "arrival") {
    return outcome(trigger, trigger, []);
  }
  if (confirmedOn === undefined)
    throw missing(rule, "confirmedOn", "双方确认之日", "the day both sides confirmed");
  const confirmed = civilDate(confirmedOn);
  if (confirmed < trigger) {
    throw new DeadlineError(
      "invalid-option",
      {
        zh: `确认之日 ${confirmed} 早于 ${trigger}`,
        en: `it was confirmed on ${confirmed}, before ${trigger}`,
      },
      { fact: "confirmedOn" },
    );
  }
  // The Supreme Court's guiding case 26 takes the day the system shows a successful submission.
  const disputed = found.id === "online" && confirmed !== trigger;
  return outcome(trigger, confirmed, disputed ? [{ ...onArrival, due: trigger }] : []);
};

const outcome = (trigger: string, due: string, alternatives: Outcome["alternatives"]): Outcome => ({
  trigger,
  nominal: due,
  due,
  steps: [
    { date: trigger, counted: false, reason: "trigger" },
    { date: due, counted: true, number: 1, reason: "fixed-date" },
  ],
  alternatives,
});

const missing = (rule: DeadlineRule, fact: string, zh: string, en: string): DeadlineError =>
  new DeadlineError(
    "missing-fact",
    { zh: `${rule.title.zh}（${rule.id}）缺事实 ${fact}：${zh}`, en: `${rule.id} needs ${fact}: ${en}` },
    { fact },
  );
