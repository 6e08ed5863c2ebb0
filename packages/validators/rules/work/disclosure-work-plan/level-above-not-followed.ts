import type { Rule } from "../../../src/rule.js";
import { governmentLevels } from "../../../src/work/government-level.js";
import type { GovernmentLevel } from "../../../src/work/work-records.js";

/**
 * None of the plans that a plan follows is of a level above its own.
 *
 * Two plans of one level may follow each other, as that of a bureau the city government's; one from above is asked of
 * all but the national level.
 */
export const levelAboveNotFollowed: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/level-above-not-followed",
  severity: "warning",
  title: { zh: "没有依据上一级的要点", en: "No plan of the level above is followed" },
  message: {
    zh: "要点的上级文件都不是上一级制定的",
    en: "none of the plans this one follows comes from a level above",
  },
  basis: [{ source: "open-government-work-practice", article: "任务分解" }],
  since: "0.1.0",
  examples: [
    {
      name: "one of the province, one of the city itself; levels from the register",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        parents: [
          { title: "2016年政务公开工作要点", issuers: [{ name: "福建省民政厅" }] },
          { title: "2016年政务公开工作主要任务分解表", issuers: [{ name: "泉州市人民政府办公室" }] },
        ],
      },
      findings: [],
    },
    {
      name: "only one of its own level",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        level: "prefecture",
        parents: [{ title: "某某市2016年政务公开工作要点", level: "prefecture" }],
      },
      findings: ["/parents"],
    },
    {
      name: "of whose level nothing is known",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "某某市民政局" },
        parents: [{ title: "2016年政务公开工作要点" }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "the national level",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "国务院办公厅" },
        parents: "无",
      },
      findings: [],
    },
  ],
  *check({ year, issuer, level, parents = [] }, { units }) {
    if (parents.length === 0 || parents === "无") return;
    const register = units(year);
    const own = rank(level ?? register.named(issuer.name)?.level);
    const above = parents.map((parent) =>
      rank(parent.level ?? parent.issuers?.map(({ name }) => register.named(name)?.level).find(Boolean)),
    );
    if (own !== undefined && above.some((each) => each !== undefined && each < own)) return;
    if (own === undefined || above.includes(undefined)) yield levelsUnknown;
    else yield { at: "/parents" };
  },
};

const rank = (level: GovernmentLevel | undefined): number | undefined =>
  level === undefined ? undefined : governmentLevels.indexOf(level);

const levelsUnknown = {
  notRun: {
    zh: "没有写明制定单位或者上级文件的层级",
    en: "the level of the issuer, or of a plan above it, is not stated",
  },
};
