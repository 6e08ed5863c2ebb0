import { type Command, Option } from "commander";
import type { ConvertOptions, ConvertTarget } from "../commands/convert.js";
import type { NationalOptions } from "../commands/convert-national-columns.js";
import type { OcdsOptions } from "../commands/convert-open-contracting.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { langOption, oneOf } from "../options.js";
import { UsageError } from "../usage-error.js";

/** What several records become together. */
type JointTarget = "process" | "ocds" | "oc4ids";

const national = "national-columns";

const targets: readonly (ConvertTarget | JointTarget | typeof national)[] = [
  "json",
  "xlsx",
  "html",
  "csv",
  "cofog",
  "budget-integration",
  "process",
  "ocds",
  "oc4ids",
  national,
];

interface GivenOptions extends Omit<ConvertOptions, "to">, OcdsOptions, NationalOptions {
  readonly to?: ConvertTarget | JointTarget | typeof national;
  readonly from?: "ocds" | "oc4ids" | typeof national;
}

/** Declares `convert`. */
export const declareConvert = (program: Command, context: Context, exit: (code: ExitCode) => void): void => {
  program
    .command("convert")
    .summary(
      "部门预决算的表格、采购公告的开放签约数据与记录互转 · printed budget tables and Open Contracting data to records and back",
    )
    .description(
      "把公开的部门预算、决算表（XLSX、CSV、HTML，或 JSON 转录）读成记录，或把记录写成官方表式；\n" +
        "或按 COFOG 汇总支出（JSON），或导出预算管理一体化系统字段名的明细（CSV）；\n" +
        "或由采购公告编出各项目的采购过程，或把公告、采购预算导出为 OCDS、项目导出为 OC4IDS。\n" +
        "读不了的单元格、没有带过去的内容逐个写到标准错误。退出码：0 全部转换，1 有内容没有读入或带过去，\n" +
        "2 用法有误、没有读到记录或记录不合模式，3 程序内部错误。\n" +
        "Reads printed budget and final-accounts tables (XLSX, CSV, HTML, or typed off into JSON) into a record,\n" +
        "or writes a record as the official tables; or totals by COFOG (JSON), or rows under the field names of\n" +
        "the national budget-integration system (CSV); or compiles what happened to each procurement from its notices,\n" +
        "or exports notices and budgets as OCDS and projects as OC4IDS. What cannot be read, or does not travel, is told\n" +
        "on standard error. Exit codes: 0 all of it, 1 something was not read or did not travel,\n" +
        "2 bad usage, no record or one of the wrong shape, 3 internal fault.",
    )
    .argument(
      "<files...>",
      ".xlsx、.csv、.html，或 JSON 记录、转录，- 为标准输入的 JSON；process、ocds、oc4ids 可以多个，也收文件夹、通配符和 .ndjson · " +
        "tables, or a JSON record or transcription, - for JSON on standard input; process, ocds and oc4ids take several, and folders, globs and .ndjson",
    )
    .addOption(new Option("--to <format>", targets.join(", ")).argParser(oneOf(targets, "--to")))
    .addOption(
      new Option(
        "--from <format>",
        "读开放签约数据：ocds 为采购公告，oc4ids 为项目；national-columns 读国家事项表为记录 · " +
          "read Open Contracting data: ocds into notices, oc4ids into projects; national-columns: rows of the national item tables into records",
      ).argParser(oneOf(["ocds", "oc4ids", national], "--from")),
    )
    .option(
      "-o, --out <file>",
      "写到文件，xlsx 必须；默认标准输出 · write a file, required for xlsx; standard output by default",
    )
    .option(
      "--type <type>",
      "表格是哪种记录，默认看表名 · which record the tables are, by their titles if not given",
    )
    .option(
      "--unit-function <cofog>",
      "用于 cofog：单位的职能，单位缴费归此 · for cofog: what the unit does, where its staff costs go",
    )
    .option("--publisher <name>", "用于 ocds、oc4ids：谁发布 · for ocds and oc4ids: who publishes")
    .option(
      "--uri <uri>",
      "用于 ocds、oc4ids：数据包的地址 · for ocds and oc4ids: the address of the package",
    )
    .addOption(
      new Option(
        "--package <kind>",
        "用于 ocds：release 一份公告一个（默认），record 一个项目一个，按日期合成现状 · " +
          "for ocds: a release for each notice (the default), or a record for each project, merged by date",
      ).argParser(oneOf(["release", "record"], "--package")),
    )
    .option(
      "--ocid-prefix <prefix>",
      "用于 ocds：在开放签约组织登记的前缀 · for ocds: the prefix registered with the Open Contracting Partnership",
    )
    .option(
      "--extension-base <url>",
      "用于 ocds：你放扩展文件（@zwgk/ocds 的 extension/）的网址，不给则写 URN，工具无法加载 · " +
        "for ocds: the address where you put the extension's files (extension/ of @zwgk/ocds); without it a URN, which no tool can load",
    )
    .option(
      "--project-prefix <prefix>",
      "用于 oc4ids：在开放签约组织登记的前缀 · for oc4ids: the prefix registered with the Open Contracting Partnership",
    )
    .option(
      "--codes <codes>",
      "用于 national-columns：号码所用的代码表，national 或者按栏对照的 JSON 文件，可重复 · " +
        "for national-columns: which list the numbers are of, national or a JSON file by column, repeatable",
      (given: string, before: readonly string[] = []) => [...before, given],
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (files: readonly string[], { to, from, ...options }: GivenOptions) => {
      refuseUseless(options, from === undefined ? to : undefined);
      if (from === national || to === national) {
        const { fromNational, toNational } = await import("../commands/convert-national-columns.js");
        exit(await (from === undefined ? toNational : fromNational)(only(files), options, context));
      } else if (from !== undefined) {
        const { fromOc4ids, fromOcds } = await import("../commands/convert-open-contracting.js");
        exit(await (from === "ocds" ? fromOcds : fromOc4ids)(only(files), options, context));
      } else if (isJoint(to)) {
        exit(await convertJointly(files, to, options, context));
      } else {
        if (to === undefined) throw withoutTarget;
        const { convert } = await import("../commands/convert.js");
        exit(await convert(only(files), { ...options, to }, context));
      }
    });
};

const jointTargets: readonly JointTarget[] = ["process", "ocds", "oc4ids"];

const isJoint = (to: string | undefined): to is JointTarget => jointTargets.some((target) => target === to);

const withoutTarget = new UsageError({
  zh: `缺少选项 --to <format>：${targets.join("、")}`,
  en: `--to is missing: ${targets.join(", ")}`,
});

const only = ([file = "-", ...others]: readonly string[]): string => {
  if (others.length === 0) return file;
  throw new UsageError({
    zh: `一次只转换一个文件；可以多个的是 --to ${jointTargets.join("、")}`,
    en: `one file at a time; several go with --to ${jointTargets.join(", ")}`,
  });
};

const convertJointly = async (
  files: readonly string[],
  to: JointTarget,
  options: OcdsOptions,
  context: Context,
): Promise<ExitCode> => {
  if (to === "process") {
    const { toProcesses } = await import("../commands/convert-process.js");
    return toProcesses(files, options, context);
  }
  const { toOc4ids, toOcds } = await import("../commands/convert-open-contracting.js");
  return (to === "ocds" ? toOcds : toOc4ids)(files, options, context);
};

/** Options of packages, and the targets that they do something for. */
const packageOptions: readonly {
  readonly name: keyof OcdsOptions;
  readonly flag: string;
  readonly targets: readonly JointTarget[];
}[] = [
  { name: "publisher", flag: "--publisher", targets: ["ocds", "oc4ids"] },
  { name: "uri", flag: "--uri", targets: ["ocds", "oc4ids"] },
  { name: "package", flag: "--package", targets: ["ocds"] },
  { name: "ocidPrefix", flag: "--ocid-prefix", targets: ["ocds"] },
  { name: "extensionBase", flag: "--extension-base", targets: ["ocds"] },
  { name: "projectPrefix", flag: "--project-prefix", targets: ["oc4ids"] },
];

const refuseUseless = (options: OcdsOptions, to: string | undefined): void => {
  for (const { name, flag, targets: used } of packageOptions) {
    if (options[name] === undefined || used.some((target) => target === to)) continue;
    throw new UsageError({
      zh: `${flag} 只用于 --to ${used.join("、")}`,
      en: `${flag} goes with --to ${used.join(" or ")} only`,
    });
  }
};

const examples = `
例子 Examples:
  zwgk convert 预算公开表.xlsx --to json > budget.json
  zwgk convert budget.json --to xlsx -o 预算公开表.xlsx
  zwgk convert budget.json --to html -o budget.html
  zwgk convert budget.json --to cofog --unit-function 10.9.0
  zwgk convert budget.json --to budget-integration -o budget.csv
  zwgk convert notices/ --to process -o processes.json
  zwgk convert notices.ndjson --to ocds --publisher 某某县财政局 --uri https://example.gov.cn/ocds/2026.json
  zwgk convert notices/ --to ocds --package record --publisher 某某县财政局 --uri https://example.gov.cn/ocds/r.json
  zwgk convert projects.json --to oc4ids --publisher 某某县财政局 --uri https://example.gov.cn/oc4ids.json
  zwgk convert package.json --from ocds > notices.json
  zwgk convert guides.json --to national-columns -o items.csv
  zwgk convert items.csv --from national-columns --type service-guide --codes national > guides.json`;
