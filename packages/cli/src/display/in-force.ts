import type { DeadlineRuleVersion } from "@zwgk/deadlines";
import type { Text } from "@zwgk/validators";

/** `2019-05-15 起`, `2008-05-01 至 2019-05-14` */
export const inForce = ({ from, to }: Pick<DeadlineRuleVersion, "from" | "to">): Text =>
  to === undefined
    ? { zh: `${from} 起`, en: `since ${from}` }
    : { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
