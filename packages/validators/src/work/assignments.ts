import { plainName } from "../plain-name.js";
import type { UnitsOfYear } from "../units/known-units.js";
import type { DisclosureWorkPlan } from "./work-records.js";

/** A unit of a plan, and the tasks it has to report on. */
export interface Assignee {
  /** The proper name where a register has it, else as printed. */
  readonly name: string;
  /** A name for several units of which nothing says which they are: nobody reports under it. */
  readonly isCollective: boolean;
  /** Plain numbers of its tasks. */
  readonly tasks: ReadonlySet<string>;
}

/** Who has to report on what: collective names stand for their members. */
export interface Assignments {
  readonly assignees: readonly Assignee[];
  /** The proper name of a unit as a report calls it. */
  nameOf(unit: string): string;
  of(unit: string): Assignee | undefined;
}

export const assignmentsOf = (plan: DisclosureWorkPlan, units: UnitsOfYear): Assignments => {
  const register = units(plan.year);
  const issuer = register.named(plan.issuer.name);
  const found = (name: string) => (issuer === undefined ? undefined : register.find(name, issuer)?.unit);
  const nameOf = (unit: string): string => found(unit)?.name ?? unit;
  const byName = new Map<string, { name: string; isCollective: boolean; tasks: Set<string> }>();
  const assign = (name: string, isCollective: boolean, task: string): void => {
    const key = plainName(name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { name, isCollective, tasks: new Set([task]) });
    else known.tasks.add(task);
  };
  for (const { number, units: assigned = [] } of plan.tasks ?? []) {
    const task = plainName(number);
    for (const { name } of assigned) {
      const members = found(name)?.members;
      if (members === undefined) assign(nameOf(name), false, task);
      else if (members.length === 0) assign(nameOf(name), true, task);
      else for (const member of members) assign(member, false, task);
    }
  }
  return {
    assignees: [...byName.values()],
    nameOf,
    of: (unit) => byName.get(plainName(nameOf(unit))),
  };
};
