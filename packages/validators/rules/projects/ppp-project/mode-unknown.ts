import { isBlank } from "../../../src/blank-answer.js";
import { pppModeNames } from "../../../src/generated/code-names/ppp-mode.js";
import type { Rule } from "../../../src/rule.js";

/** A mode that is not on the list, which is open; or "other" without a word on what it is. */
export const modeUnknown: Rule<"ppp-project"> = {
  code: "ppp-project/mode-unknown",
  severity: "info",
  title: { zh: "参与方式不在代码表中", en: "Mode not on the list" },
  message: {
    zh: "参与方式“{mode}”不在代码表 ppp-mode 中，也没有说明；请填代码，或者在 modeText 里写明",
    en: "the mode “{mode}” is not on the list ppp-mode and is not explained; give its code, or say in modeText what it is",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "BOT; a combination with an explanation",
      record: {
        recordType: "ppp-project",
        name: "某某县生态殡仪馆特许经营项目",
        mode: "TOT+BOT",
        modeText: "存量转让与新建结合",
      },
      findings: [],
    },
    {
      name: "a name for a code",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", mode: "建设运营移交" },
      findings: ["/mode"],
    },
    {
      name: "other, and no more",
      record: { recordType: "ppp-project", name: "某某县生态殡仪馆特许经营项目", mode: "other" },
      findings: ["/mode"],
    },
  ],
  *check({ mode, modeText }) {
    if (mode === undefined || isBlank(mode) || !isBlank(modeText)) return;
    if (mode === "other" || !pppModeNames.has(mode)) yield { at: "/mode", data: { mode } };
  },
};
