import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/** Characters below which a text may do without the words of its subject. */
const telling = 60;

/** Words of procedure that stand in the duties of any power. */
const general = /行政|许可|审批|审核|处罚|检查|办理|申请|的|对|和|及|或者|其他/g;

/** Every two Chinese characters in a row. */
const wordsOf = (name: string): string[] => {
  const characters = [...name.replace(general, " ")];
  return characters
    .slice(1)
    .map((second, index) => `${characters[index]}${second}`)
    .filter((word) => /^[\u4e00-\u9fff]{2}$/.test(word));
};

/**
 * Duties copied from a template, or from another power, never speak of this one.
 *
 * Told by words: not two characters in a row of the name stand in any of the duties. Short texts are passed over.
 */
export const dutiesOfAnotherItem: Rule<"power-responsibility-item"> = {
  code: "power-responsibility-item/duties-of-another-item",
  severity: "info",
  title: { zh: "责任事项的文字与事项不相干", en: "Duties do not speak of the power" },
  message: {
    zh: "责任事项全文没有提到“{name}”中的任何用语，可能是从别的事项抄来的",
    en: "the duties use no word of {name}: they may be copied from another power",
  },
  basis: [{ source: "power-list-practice", article: "责任环节" }],
  since: "0.1.0",
  examples: [
    {
      name: "speaks of it",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        duties: [
          {
            stage: "acceptance",
            text: "公示社会团体成立登记应当提交的材料，一次性告知补正，依法受理或者不予受理，不予受理的说明理由，并且告知申请人享有申请行政复议、提起行政诉讼的权利。",
          },
        ],
      },
      findings: [],
    },
    {
      name: "short",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        duties: [{ stage: "acceptance", text: "依法受理。" }],
      },
      findings: [],
    },
    {
      name: "of road transport",
      record: {
        recordType: "power-responsibility-item",
        name: "社会团体成立登记",
        duties: [
          {
            stage: "acceptance",
            text: "公示道路客运经营许可应当提交的材料，一次性告知补正，依法受理或者不予受理，不予受理的说明理由，并且告知申请人享有申请行政复议、提起行政诉讼的权利。",
          },
        ],
      },
      findings: ["/duties"],
    },
  ],
  *check({ name, subItem = "", duties }) {
    const text = printedList(duties)
      .map((duty) => duty.text)
      .join("\n");
    if (text.length < telling) return;
    const words = wordsOf(`${name} ${subItem}`);
    if (words.length > 0 && !words.some((word) => text.includes(word))) {
      yield { at: pointer("duties"), data: { name } };
    }
  },
};
