import { annotate, type Remark } from "@zwgk/tables";
import type { Text } from "@zwgk/validators";
import type { ReportSettings } from "../formats/format.js";
import { summaryText } from "../formats/summary-text.js";
import type { Source } from "../input/source.js";
import { readWhole } from "../input/whole.js";
import { inLanguage } from "../language.js";
import type { ReportOutput } from "./report-output.js";
import { writeWhole } from "./sink.js";

/**
 * The checked workbook with each finding at its cell, and a sheet that lists them all.
 *
 * Nothing is written of one that could not be read.
 */
export const workbookReport = (
  path: string,
  sources: readonly Source[],
  settings: ReportSettings,
): ReportOutput => {
  const { lang } = settings;
  const remarks: Remark[] = [];
  let unread = false;
  return {
    closed: false,
    async outcome(outcome) {
      if ("unread" in outcome) {
        unread = true;
        return;
      }
      for (const { cell, severity, code, message } of outcome.record.findings) {
        remarks.push({ ...(cell !== undefined && { address: cell }), severity, code, message });
      }
    },
    async end(summary) {
      const [source] = sources;
      if (unread || source === undefined) return;
      const bytes = await readWhole(source.open());
      if (bytes === undefined) return;
      const lines = [inLanguage(checkedBy(source, settings), lang), summaryText(summary, 0, lang)];
      await writeWhole(path, await annotate(bytes, remarks, { lang, summary: lines }));
    },
  };
};

const checkedBy = ({ file }: Source, { tool, asOf }: ReportSettings): Text => ({
  zh: `${file}，按 ${asOf} 的规定，${tool.name} ${tool.version}`,
  en: `${file}, by the rules of ${asOf}, ${tool.name} ${tool.version}`,
});
