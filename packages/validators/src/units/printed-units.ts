import { pointer } from "../pointer.js";
import type { NotEvaluated, RuleContext } from "../rule.js";
import type { DisclosureWorkPlan } from "../work/work-records.js";
import type { FoundUnit, RegisteredUnit, UnitRegister } from "./unit-register.js";

/** A name of a unit as a plan prints it: where it stands first, how often it stands there, what the register makes of it. */
export interface PrintedUnit {
  readonly name: string;
  readonly at: string;
  readonly times: number;
  readonly found: FoundUnit | undefined;
}

/** The units a plan names, each name once. */
export interface PlanUnits {
  readonly issuer: RegisteredUnit;
  readonly register: UnitRegister;
  readonly printed: readonly PrintedUnit[];
}

/** Not evaluated where no register has the issuer: its units would all be unknown. */
export const unitsOfPlan = (plan: DisclosureWorkPlan, { units }: RuleContext): PlanUnits | NotEvaluated => {
  const register = units(plan.year);
  const issuer = register.named(plan.issuer.name);
  if (issuer === undefined) return withoutRegister;
  const byName = new Map<string, { at: string; times: number }>();
  for (const { name, at } of namesIn(plan)) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, { at, times: 1 });
    else known.times += 1;
  }
  const printed = [...byName].map(([name, place]) => ({
    name,
    ...place,
    found: register.find(name, issuer),
  }));
  return { issuer, register, printed };
};

function* namesIn({ recipients = [], tasks = [], reports = [] }: DisclosureWorkPlan) {
  for (const [index, name] of recipients.entries()) yield { name, at: pointer("recipients", index) };
  for (const [task, { units = [] }] of tasks.entries()) {
    for (const [index, { name }] of units.entries())
      yield { name, at: pointer("tasks", task, "units", index, "name") };
  }
  for (const [index, { receiver }] of reports.entries()) {
    if (receiver !== undefined) yield { name: receiver, at: pointer("reports", index, "receiver") };
  }
}

const withoutRegister: NotEvaluated = {
  notRun: {
    zh: "没有制定单位当年的单位名录；可在配置文件的 units 写明",
    en: "no register has the issuer's units of the year; a profile may bring them as units",
  },
};
