import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { exampleLeader } from "../../src/work/example-work.js";
import { isInOffice, officersByUnit } from "../../src/work/officers-by-unit.js";

const roles = [
  { role: "leader-in-charge", zh: "分管负责人", en: "leader in charge" },
  { role: "responsible-person", zh: "具体负责人", en: "person responsible" },
] as const;

/** A unit that has officers, but nobody in one of the two roles that every unit fills. */
export const officerRoleVacant: RecordSetRule = {
  code: "across-records/officer-role-vacant",
  severity: "error",
  title: { zh: "分管负责人或者具体负责人空缺", en: "A role that every unit fills is vacant" },
  message: {
    zh: "到 {asOf}，{unit}没有{role}",
    en: "on {asOf} {unit} has no {roleEn}",
  },
  basis: [{ source: "work-points-2016", article: "印发通知正文" }],
  since: "0.1.0",
  examples: [
    {
      name: "both filled",
      records: [exampleLeader, { ...exampleLeader, role: "responsible-person" }],
      asOf: "2016-10-01",
      findings: [],
    },
    {
      name: "on the leader's last day",
      records: [
        { ...exampleLeader, until: "2016-10-01" },
        { ...exampleLeader, role: "responsible-person" },
      ],
      asOf: "2016-10-01",
      findings: [],
    },
    {
      name: "the day after",
      records: [
        { ...exampleLeader, until: "2016-10-01" },
        { ...exampleLeader, role: "responsible-person" },
      ],
      asOf: "2016-10-02",
      findings: ["/0"],
    },
    {
      name: "for no day",
      records: [exampleLeader, { ...exampleLeader, role: "clerk" }],
      findings: [],
      notRun: true,
    },
  ],
  *check(records, { asOf }) {
    for (const officers of officersByUnit(records).values()) {
      const [first] = officers;
      if (first === undefined) continue;
      if (asOf === undefined) {
        yield { at: pointer(first.index), ...dayUnknown };
        continue;
      }
      const filled = new Set<string>();
      for (const { record } of officers) if (isInOffice(record, asOf)) filled.add(record.role);
      for (const { role, zh, en } of roles) {
        if (filled.has(role)) continue;
        const data = { asOf, unit: first.record.unit.name, role: zh, roleEn: en };
        yield { at: pointer(first.index), data };
      }
    }
  },
};

const dayUnknown = {
  notRun: { zh: "没有给出检查的日期（asOf）", en: "no day was given to check for (asOf)" },
};
