import type { Rule } from "../../../src/rule.js";

const typedBox =
  /(?:^|[ \u3000\n、，;；])口(?:政府网站|政府公报|两微一端|发布会|广播电视|纸质媒体|公开查阅点|政务服务中心|政府服务中心|便民服务站|入户|社区|精准推送|其他)/;

/**
 * The character 口 typed for an empty box.
 */
export const boxLookAlike: Rule<"disclosure-catalogue-item"> = {
  code: "disclosure-catalogue-item/box-look-alike",
  severity: "info",
  title: { zh: "方框写成了“口”字", en: "The character 口 in the place of a box" },
  message: {
    zh: "公开渠道原文用汉字“口”代替方框“□”，机器和读屏软件会读错",
    en: "the channels as printed have the character 口 in the place of the box □, which machines and screen readers read aloud",
  },
  basis: [{ source: "grassroots-catalogue-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "boxes",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        channelsAsPrinted: "■政府网站 □政府公报 □入户/现场",
      },
      findings: [],
    },
    {
      name: "the character",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        channelsAsPrinted: "■政府网站 口政府公报",
      },
      findings: ["/channelsAsPrinted"],
    },
    {
      name: "a word with the character",
      record: {
        recordType: "disclosure-catalogue-item",
        number: "13",
        levelOne: "社会救助",
        channelsAsPrinted: "■政府网站 ■人口政务服务站",
      },
      findings: [],
    },
  ],
  *check({ channelsAsPrinted }) {
    if (channelsAsPrinted !== undefined && typedBox.test(channelsAsPrinted))
      yield { at: "/channelsAsPrinted" };
  },
};
