import type { PartRule } from "../../../src/part-rule.js";

const spaces = /[ \u3000\n\r\t]/g;

const withoutSpaces = (title: string): string => title.normalize("NFKC").replace(spaces, "");

/**
 * The text begins with another title than the head of the page has.
 *
 * Where a line is broken does not count.
 */
export const titleDiffersInBody: PartRule<"disclosure-metadata"> = {
  code: "disclosure-metadata/title-differs-in-body",
  severity: "info",
  title: { zh: "正文标题与页面标题不同", en: "Title of the text differs from that of the page" },
  message: {
    zh: "页面标题与正文标题不同，请核对",
    en: "the title of the page and that of the text differ, check them",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "broken over two lines",
      part: {
        title: "关于印发2016年政务公开工作要点的通知",
        bodyTitle: "关于印发2016年政务 公开工作要点的通知",
      },
      findings: [],
    },
    {
      name: "another year",
      part: {
        title: "关于印发2016年政务公开工作要点的通知",
        bodyTitle: "关于印发2015年政务公开工作要点的通知",
      },
      findings: ["/bodyTitle"],
    },
  ],
  *check({ title, bodyTitle }) {
    if (title === undefined || bodyTitle === undefined) return;
    if (withoutSpaces(title) !== withoutSpaces(bodyTitle)) yield { at: "/bodyTitle" };
  },
};
