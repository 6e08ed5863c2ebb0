import { type Command, Option } from "commander";
import type { ConvertOptions, ConvertTarget } from "../commands/convert.js";
import type { NationalOptions } from "../commands/convert-national-columns.js";
import type { OcdsOptions } from "../commands/convert-ocds.js";
import type { Context } from "../context.js";
import type { ExitCode } from "../exit-codes.js";
import { langOption, oneOf } from "../options.js";
import { UsageError } from "../usage-error.js";

type Target = ConvertTarget | "ocds" | "national-columns";

const targets: readonly Target[] = [
  "json",
  "xlsx",
  "html",
  "csv",
  "cofog",
  "budget-integration",
  "ocds",
  "national-columns",
];

interface GivenOptions extends Omit<ConvertOptions, "to">, OcdsOptions, NationalOptions {
  readonly to?: Target;
  readonly from?: "ocds" | "national-columns";
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
        "或按 COFOG 汇总支出（JSON），或导出预算管理一体化系统字段名的明细（CSV）。\n" +
        "读不了的单元格逐个写到标准错误。退出码：0 全部转换，1 有内容没有读入，\n" +
        "2 用法有误、没有读到记录或记录不合模式，3 程序内部错误。\n" +
        "Reads printed budget and final-accounts tables (XLSX, CSV, HTML, or typed off into JSON) into a record,\n" +
        "or writes a record as the official tables; or totals by COFOG (JSON), or rows under the field names of\n" +
        "the national budget-integration system (CSV). Cells that cannot be read are told on standard error. Exit codes: 0 all of it,\n" +
        "1 something was not read, 2 bad usage, no record or one of the wrong shape, 3 internal fault.",
    )
    .argument(
      "<file>",
      ".xlsx、.csv、.html，或 JSON 记录、转录，- 为标准输入的 JSON · tables, or a JSON record or transcription, - for JSON on standard input",
    )
    .addOption(new Option("--to <format>", targets.join(", ")).argParser(oneOf(targets, "--to")))
    .addOption(
      new Option(
        "--from <format>",
        "ocds：读开放签约数据为采购公告；national-columns：读国家事项表为记录 · ocds: read Open Contracting data into notices; national-columns: rows of the national item tables into records",
      ).choices(["ocds", "national-columns"]),
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
    .option("--publisher <name>", "用于 ocds：谁发布 · for ocds: who publishes")
    .option("--uri <uri>", "用于 ocds：数据包的地址 · for ocds: the address of the package")
    .option(
      "--ocid-prefix <prefix>",
      "用于 ocds：在开放签约组织登记的前缀 · for ocds: the prefix registered with the Open Contracting Partnership",
    )
    .option(
      "--codes <codes>",
      "用于 national-columns：号码所用的代码表，national 或者按栏对照的 JSON 文件，可重复 · for national-columns: which list the numbers are of, national or a JSON file by column, repeatable",
      (given: string, before: readonly string[] = []) => [...before, given],
    )
    .addOption(langOption())
    .addHelpText("after", examples)
    .action(async (file: string, { to, from, ...options }: GivenOptions) => {
      if (from === "national-columns" || to === "national-columns") {
        const { fromNational, toNational } = await import("../commands/convert-national-columns.js");
        exit(await (from === undefined ? toNational : fromNational)(file, options, context));
        return;
      }
      if (from !== undefined || to === "ocds") {
        const { fromOcds, toOcds } = await import("../commands/convert-ocds.js");
        exit(await (from === undefined ? toOcds : fromOcds)(file, options, context));
        return;
      }
      if (to === undefined) {
        throw new UsageError({
          zh: `缺少选项 --to <format>：${targets.join("、")}`,
          en: `--to is missing: ${targets.join(", ")}`,
        });
      }
      const { convert } = await import("../commands/convert.js");
      exit(await convert(file, { ...options, to }, context));
    });
};

const examples = `
例子 Examples:
  zwgk convert 预算公开表.xlsx --to json > budget.json
  zwgk convert budget.json --to xlsx -o 预算公开表.xlsx
  zwgk convert budget.json --to html -o budget.html
  zwgk convert budget.json --to cofog --unit-function 10.9.0
  zwgk convert budget.json --to budget-integration -o budget.csv
  zwgk convert notices.json --to ocds --publisher 某某县财政局 --uri https://example.gov.cn/ocds/2026.json
  zwgk convert package.json --from ocds > notices.json
  zwgk convert guides.json --to national-columns -o items.csv
  zwgk convert items.csv --from national-columns --type service-guide --codes national > guides.json`;
