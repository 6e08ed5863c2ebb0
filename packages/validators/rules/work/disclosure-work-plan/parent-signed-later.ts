import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A plan cannot follow one that was signed after it: one of the days is wrong. */
export const parentSignedLater: Rule<"disclosure-work-plan"> = {
  code: "disclosure-work-plan/parent-signed-later",
  severity: "error",
  title: { zh: "上级文件成文在后", en: "Plan above signed later" },
  message: {
    zh: "要点 {own} 成文，所依据的上级文件 {parent} 才成文",
    en: "the plan was signed on {own}, and the one it follows only on {parent}",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "nation, province, city, one after the other, and two on one day",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        disclosure: { signedOn: "2016-06-23" },
        parents: [
          { title: "2016年政务公开工作要点", signedOn: "2016-05-27" },
          { title: "2016年政务公开工作主要任务分解表", signedOn: "2016-06-23" },
        ],
      },
      findings: [],
    },
    {
      name: "signed a day later",
      record: {
        recordType: "disclosure-work-plan",
        year: 2016,
        issuer: { name: "泉州市民政局" },
        disclosure: { signedOn: "2016-06-23" },
        parents: [{ title: "2016年政务公开工作要点", signedOn: "2016-06-24" }],
      },
      findings: ["/parents/0/signedOn"],
    },
  ],
  *check({ disclosure, parents = [] }) {
    const own = disclosure?.signedOn;
    if (own === undefined || parents === "无") return;
    for (const [index, { signedOn }] of parents.entries()) {
      if (signedOn !== undefined && signedOn > own)
        yield { at: pointer("parents", index, "signedOn"), data: { own, parent: signedOn } };
    }
  },
};
