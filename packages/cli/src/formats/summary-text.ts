import type { Language, ReportSummary } from "@zwgk/validators";
import { counted, inLanguage } from "../language.js";

/** `3 个文件，5 条记录：2 个错误，1 个警告；规则未评估 4 次（原因见 --format json）` */
export const summaryText = (summary: ReportSummary, unread: number, lang: Language): string => {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, lang);
  const { files, records, errors, warnings, infos, folded, suppressed } = summary;
  const notRun = summary.notRun - unread;
  const scope = [
    say(`${files} 个文件`, counted(files, "file")),
    say(`${records} 条记录`, counted(records, "record")),
  ];
  const found = [
    errors === 0 ? say("没有错误", "no errors") : say(`${errors} 个错误`, counted(errors, "error")),
    warnings > 0 && say(`${warnings} 个警告`, counted(warnings, "warning")),
    infos > 0 && say(`${infos} 个提示`, counted(infos, "note")),
    folded > 0 &&
      say(
        `另有 ${folded} 项由此造成（--no-fold 全部列出）`,
        `${folded} more that these explain (--no-fold lists them)`,
      ),
    suppressed > 0 && say(`搁置 ${suppressed} 项`, `${suppressed} suppressed`),
  ];
  const missing = [
    unread > 0 && say(`${unread} 处未能读取`, `${counted(unread, "input")} not read`),
    notRun > 0 &&
      say(
        `规则未评估 ${notRun} 次（原因见 --format json）`,
        `${counted(notRun, "rule check")} not run (reasons: --format json)`,
      ),
  ];
  const joined = (parts: readonly (string | false)[]): string =>
    parts.filter((part) => part !== false).join(say("，", ", "));
  const checked =
    records === 0
      ? say("没有检查任何记录", "no record checked")
      : `${joined(scope)}${say("：", ": ")}${joined(found)}`;
  const end = joined(missing);
  return end === "" ? checked : `${checked}${say("；", "; ")}${end}`;
};
