import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import { pointer } from "../../../src/pointer.js";
import { isTendering } from "../../../src/procurement/invitation.js";
import { hasReason } from "../../../src/procurement/termination.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A tender that failed, and no reason.
 *
 * The law has four, and gives bidders the right to know; a code of the list will do, 其他 alone will not. Of other
 * methods a warning asks for the reason.
 */
export const reasonMissing: Rule<"procurement-termination"> = {
  code: "procurement-termination/reason-missing",
  severity: "error",
  title: { zh: "没有写明废标、终止的原因", en: "No reason for the termination" },
  message: {
    zh: "没有写明废标、终止的原因",
    en: "the notice does not say why the procurement ended",
  },
  basis: [{ source: "government-procurement-law", article: "第三十六条" }],
  since: "0.1.0",
  examples: [
    {
      name: "in words",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "open-tender",
        reason: "有效投标人不足三家",
      },
      findings: [],
    },
    {
      name: "by its code",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        reasons: ["project-cancelled"],
      },
      findings: [],
    },
    {
      name: "for each lot",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        lots: [
          { lotNumber: "1", reason: "有效投标人不足三家" },
          { lotNumber: "2", reasons: ["bids-above-budget"] },
        ],
      },
      findings: [],
    },
    {
      name: "a stroke",
      record: { recordType: "procurement-termination", projectNumber: "[350521]XX[GK]2024001", reason: "/" },
      findings: [""],
    },
    {
      name: "其他 and nothing else",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        reasons: ["other"],
      },
      findings: [""],
    },
    {
      name: "one lot without",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        lots: [{ lotNumber: "1", reason: "有效投标人不足三家" }, { lotNumber: "2" }],
      },
      findings: ["/lots/1"],
    },
    {
      name: "an inquiry",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        method: "inquiry",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-termination",
        projectNumber: "[350521]XX[GK]2024001",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const { method, excerpt, lots = [] } = record;
    if ((method !== undefined && !isTendering(method)) || hasReason(record)) return;
    const without = [...lots.entries()].filter(([, lot]) => !hasReason(lot)).map(([index]) => index);
    if (lots.length > 0 && without.length === 0) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (without.length === lots.length) yield { at: "" };
    else for (const index of without) yield { at: pointer("lots", index) };
  },
};
