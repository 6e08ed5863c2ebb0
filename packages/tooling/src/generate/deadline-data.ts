import type { Citation, Statute } from "@zwgk/deadlines";
import * as z from "zod";
import { deadlineRuleFile } from "../../../deadlines/formats/deadline-rule.js";
import { statute } from "../../../deadlines/formats/statute.js";
import { list, readJson } from "../repository.js";

export type DeadlineRuleFile = z.output<typeof deadlineRuleFile>;

type Version = DeadlineRuleFile["versions"][number];

const folder = "packages/deadlines/data";

/** Every deadline rule by area and id, and every statute they cite; throws with all faults if there are any. */
export const deadlineData = (): {
  readonly rules: readonly DeadlineRuleFile[];
  readonly statutes: readonly Statute[];
} => {
  const faults: string[] = [];
  const readAll = <Content extends { readonly id: string }>(
    pattern: string,
    format: z.ZodType<Content>,
    home: (content: Content) => string,
  ): Content[] =>
    list(`${folder}/${pattern}`).flatMap((path) => {
      const { success, data, error } = format.safeParse(readJson(path));
      if (!success) {
        faults.push(`${path}: ${z.prettifyError(error)}`);
        return [];
      }
      if (path !== `${folder}/${home(data)}.json`) faults.push(`${path} should be ${home(data)}.json`);
      return [data];
    });
  const rules = readAll("rules/*/*.json", deadlineRuleFile, ({ area, id }) => `rules/${area}/${id}`);
  const statutes = readAll("statutes/*.json", statute, ({ id }) => `statutes/${id}`);
  faults.push(...deadlineFaults(rules, statutes));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { rules: rules.sort((a, b) => compare(a.area, b.area) || compare(a.id, b.id)), statutes };
};

/** What one file alone cannot show, and what its shape does not. */
export const deadlineFaults = (
  rules: readonly DeadlineRuleFile[],
  statutes: readonly Statute[],
): readonly string[] => [...rules.flatMap(versionFaults), ...referenceFaults(rules, statutes)];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const versionFaults = ({ id, versions }: DeadlineRuleFile): string[] =>
  versions.flatMap((version, index) => {
    const before = versions.slice(0, index);
    return [
      ...(before.some(({ from }) => from > version.from) ? ["stands after a later version"] : []),
      ...(before.some((other) => overlap(other, version)) ? ["overlaps an earlier version"] : []),
      ...(version.to !== undefined && version.to < version.from ? ["ends before it begins"] : []),
      ...((version.verifiedOn !== undefined) === /-read$/.test(version.verification)
        ? []
        : ["needs verifiedOn exactly where the text or an excerpt was read"]),
      ...(version.lastDay !== undefined && !canEndOnRestDay(version)
        ? ["has a lastDay, but no last day that could be a rest day"]
        : []),
      ...(version.suspensions !== undefined && !isCountedInDays(version)
        ? ["has suspensions, but no days that could be left out"]
        : []),
      ...(version.direction === "fixed" && (version.on.length === 2) !== (version.recurrence === "monthly")
        ? [`has the day ${version.on}, which does not recur ${version.recurrence}`]
        : []),
    ].map((fault) => `${id}: the version from ${version.from} ${fault}`);
  });

const overlap = (a: Version, b: Version): boolean =>
  (a.level === undefined || b.level === undefined || a.level === b.level) &&
  a.from <= (b.to ?? "9999") &&
  b.from <= (a.to ?? "9999");

const canEndOnRestDay = (version: Version): boolean =>
  version.direction === "fixed" ||
  ((version.direction === "after" || version.direction === "hold" || version.direction === "every") &&
    version.period.unit !== "workday" &&
    version.period.unit !== "hour");

const referenceFaults = (rules: readonly DeadlineRuleFile[], statutes: readonly Statute[]): string[] => {
  const ruleIds = new Set(rules.map(({ id }) => id));
  const statuteIds = new Set(statutes.map(({ id }) => id));
  const cited = new Set<string>();
  const faults: string[] = [];
  for (const { id, trigger, versions } of rules) {
    for (const other of trigger.endOf ?? []) {
      if (!ruleIds.has(other)) faults.push(`${id}: no rule ${other}`);
    }
    for (const citation of versions.flatMap(citationsOf)) {
      cited.add(citation.statute);
      if (!statuteIds.has(citation.statute)) faults.push(`${id}: no statute ${citation.statute}`);
    }
  }
  for (const { id, earlier = [] } of statutes) {
    for (const { statute } of earlier) {
      cited.add(statute);
      if (!statuteIds.has(statute)) faults.push(`${id}: no statute ${statute}`);
    }
  }
  return [
    ...faults,
    ...[...statuteIds].filter((id) => !cited.has(id)).map((id) => `statutes/${id}.json is not cited`),
  ];
};

const citationsOf = ({ basis, lastDay }: Version): Citation[] => [
  ...basis,
  ...(lastDay === undefined ? [] : [lastDay.basis]),
];

const isCountedInDays = (version: Version): boolean =>
  "period" in version && (version.period.unit === "workday" || version.period.unit === "day");
