import {
  areaNames,
  type Citation,
  DeadlineError,
  type DeadlineRule,
  type DeadlineRuleVersion,
  dutyInWords,
  type Extension,
  groundNames,
  levelNames,
  periodInWords,
  rollNames,
  ruleById,
  statutes,
  verificationNames,
} from "@zwgk/deadlines";
import type { Language, Text } from "@zwgk/validators";
import type { Context } from "../context.js";
import { type Field, fieldLines } from "../display/fields.js";
import { inForce } from "../display/in-force.js";
import { tableLines } from "../display/table.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { inLanguage } from "../language.js";
import { unlessRefused } from "../usage-error.js";
import type { ListFormat } from "./list-format.js";

/** Shows one deadline rule: whose duty it is, from when it runs, and each version with its articles. */
export const showDeadline = async (
  id: string,
  { format, lang }: { readonly format: ListFormat; readonly lang: Language },
  { stdout, columns }: Context,
): Promise<ExitCode> => {
  const rule = unlessRefused([DeadlineError], () => ruleById(id));
  const text = format === "json" ? JSON.stringify(rule, null, 2) : ruleLines(rule, lang, columns).join("\n");
  await stdout.write(`${text}\n`);
  return exitCodes.clean;
};

const ruleLines = (rule: DeadlineRule, lang: Language, columns: number): string[] => {
  const say = (text: Text): string => inLanguage(text, lang);
  const { trigger, note } = rule;
  const fields: readonly Field[] = [
    [say({ zh: "领域", en: "area" }), [say(areaNames[rule.area])]],
    [say({ zh: "义务主体", en: "who must act" }), [say(rule.boundParty)]],
    [say({ zh: "起算", en: "trigger" }), [`${say(trigger.title)}  ${trigger.event}`]],
    [say({ zh: "期满起算", en: "starts at the end of" }), trigger.endOf ?? []],
    [say({ zh: "说明", en: "remarks" }), note === undefined ? [] : [say(note)]],
  ];
  return [
    rule.id,
    say(rule.title),
    "",
    ...fieldLines(fields, columns),
    ...rule.versions.flatMap((version) => ["", ...versionLines(version, lang, columns)]),
  ];
};

const indent = "  ";

const versionLines = (version: DeadlineRuleVersion, lang: Language, columns: number): string[] => {
  const say = (text: Text): string => inLanguage(text, lang);
  const level = version.level === undefined ? "" : `  ${say(levelNames[version.level])}`;
  const heading = `${say(inForce(version))}${level}${say({ zh: "：", en: ": " })}${dutyInWords(version, lang)}`;
  return [
    heading,
    ...fieldLines(versionFields(version, lang), columns - indent.length).map((line) => indent + line),
  ];
};

const versionFields = (version: DeadlineRuleVersion, lang: Language): Field[] => {
  const say = (text: Text): string => inLanguage(text, lang);
  const { condition, lastDay, extension, suspensions = [], restarts = [], readings = [], note } = version;
  const channels = version.direction === "derive" ? version.channels : [];
  return [
    [say({ zh: "条件", en: "condition" }), condition === undefined ? [] : [say(condition)]],
    [
      say({ zh: "地方规定", en: "set locally" }),
      version.local
        ? [say({ zh: "以 --local-amount 给出当地的数", en: "give the local number as --local-amount" })]
        : [],
    ],
    [
      say({ zh: "渠道", en: "channels" }),
      tableLines(channels.map(({ id, title, receivedOn }) => [id, say(title), say(receipt[receivedOn])])),
    ],
    [
      say({ zh: "末日", en: "last day" }),
      lastDay === undefined
        ? []
        : [
            `${say(rollNames[lastDay.roll])}${say({ zh: "，", en: ", " })}${say(groundNames[lastDay.ground])} ${cited(lastDay.basis, lang)}`,
          ],
    ],
    [say({ zh: "延长", en: "extension" }), extension === undefined ? [] : [extensionWords(extension, lang)]],
    [say({ zh: "中止", en: "suspended by" }), suspensions.map(({ title }) => say(title))],
    [say({ zh: "重新计算", en: "restarted by" }), restarts.map(({ title }) => say(title))],
    [
      say({ zh: "其他读法", en: "other readings" }),
      readings.map(
        ({ title, period }) => `${periodInWords(period, lang)}${say({ zh: "：", en: ": " })}${say(title)}`,
      ),
    ],
    [say({ zh: "依据", en: "basis" }), version.basis.map((citation) => cited(citation, lang))],
    [
      say({ zh: "核对", en: "verification" }),
      [
        [
          say(verificationNames[version.verification]),
          version.verifiedOn,
          version.inferred
            ? say({ zh: "条文未定天数，系推定", en: "the provision has no number of its own" })
            : undefined,
        ]
          .filter((part) => part !== undefined)
          .join(say({ zh: "，", en: ", " })),
      ],
    ],
    [say({ zh: "说明", en: "remarks" }), note === undefined ? [] : [say(note)]],
  ];
};

const receipt = {
  arrival: { zh: "到达之日", en: "the day it arrives" },
  confirmation: { zh: "双方确认之日", en: "the day both sides confirm it" },
} as const;

const extensionWords = ({ kind, period, condition }: Extension, lang: Language): string => {
  const longest = periodInWords(period, lang);
  const words =
    kind === "addition"
      ? { zh: `最长再加 ${longest}；${condition.zh}`, en: `at most ${longest} more, ${condition.en}` }
      : { zh: `最长共 ${longest}；${condition.zh}`, en: `at most ${longest} in all, ${condition.en}` };
  return inLanguage(words, lang);
};

const cited = ({ statute, article }: Citation, lang: Language): string => {
  const found = statutes[statute];
  const title = found === undefined ? statute : inLanguage(found.title, lang);
  return [title, found?.number, article].filter((part) => part !== undefined).join(" ");
};
