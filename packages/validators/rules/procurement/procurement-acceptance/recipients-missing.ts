import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A public service accepted without the people it is for.
 *
 * An opinion of theirs shows that they took part, whatever the list says. Where the notice prints no list, or names
 * without saying who they are, it cannot be told.
 */
export const recipientsMissing: Rule<"procurement-acceptance"> = {
  code: "procurement-acceptance/recipients-missing",
  severity: "error",
  title: { zh: "验收没有服务对象参与", en: "Accepted without recipients of the service" },
  message: {
    zh: "验收小组 {members} 人中没有服务对象，公告也没有服务对象的意见；公共服务项目验收应当邀请服务对象参与并出具意见",
    en: "none of the {members} members of the panel is a recipient of the service, and there is no opinion of theirs; for a public service recipients are invited and give their opinion",
  },
  basis: [{ source: "government-procurement-regulation", article: "第四十五条" }],
  since: "0.1.0",
  examples: [
    {
      name: "a recipient among them",
      record: {
        recordType: "procurement-acceptance",
        acceptance: {
          panel: [
            { name: "张某某", role: "purchaser" },
            { name: "服务对象代表", role: "service-recipient" },
          ],
        },
      },
      findings: [],
    },
    {
      name: "none among them, but an opinion",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { panel: [{ name: "张某某", role: "purchaser" }], recipientOpinion: "满意" },
      },
      findings: [],
    },
    {
      name: "purchaser and experts only",
      record: {
        recordType: "procurement-acceptance",
        publicService: true,
        acceptance: {
          panel: [
            { name: "张某某", role: "purchaser" },
            { name: "李某某", role: "expert" },
          ],
        },
      },
      findings: ["/acceptance/panel"],
    },
    {
      name: "what a body buys for itself",
      record: {
        recordType: "procurement-acceptance",
        publicService: false,
        acceptance: { panel: [{ name: "张某某", role: "purchaser" }] },
      },
      findings: [],
    },
    {
      name: "names without roles",
      record: {
        recordType: "procurement-acceptance",
        acceptance: { panel: [{ name: "张某某", role: "purchaser" }, { name: "李某某" }] },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "no list",
      record: { recordType: "procurement-acceptance", acceptance: { conclusion: "accepted" } },
      findings: [],
      notRun: true,
    },
  ],
  *check({ publicService, excerpt, acceptance }) {
    const { panel = [], recipientOpinion } = acceptance;
    if (publicService === false || recipientOpinion !== undefined) return;
    if (panel.some(({ role }) => role === "service-recipient")) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (panel.length === 0 || panel.some(({ role }) => role === undefined)) yield rolesUnknown;
    else yield { at: "/acceptance/panel", data: { members: panel.length } };
  },
};

const rolesUnknown = {
  notRun: {
    zh: "公告没有验收小组名单，或者没有写明成员的身份",
    en: "the notice has no list of the panel, or does not say who its members are",
  },
};
