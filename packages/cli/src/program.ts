import { Command } from "commander";
import type { ValidateOptions } from "./commands/validate.js";
import type { Context } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { helpConfiguration } from "./help.js";
import {
  asOfOption,
  calendarOption,
  codelistOption,
  draftOption,
  failOnOption,
  jsonFormatOption,
  langOption,
  listFormatOption,
  outputOption,
  reportFormatOption,
} from "./options.js";
import { tool } from "./tool.js";
import { declareAgenda } from "./verbs/agenda.js";
import { declareCodelist } from "./verbs/codelist.js";
import { declareConvert } from "./verbs/convert.js";
import { declareCoverage } from "./verbs/coverage.js";
import { declareDeadline } from "./verbs/deadline.js";
import { declareRedact } from "./verbs/redact.js";
import { declareReport } from "./verbs/report.js";
import { declareScan } from "./verbs/scan.js";
import { declareTemplate } from "./verbs/template.js";
import { declareWorkday } from "./verbs/workday.js";

/** The verbs and their options. A verb's code is loaded when it is called. */
export const createProgram = (context: Context, exit: (code: ExitCode) => void): Command => {
  const program = new Command("zwgk")
    .description(
      "校验政务公开记录，计算工作日和法定期限 · Checks open-government disclosure records, counts days",
    )
    .version(`${tool.name} ${tool.version}`, "-V, --version", "版本 · version")
    .helpOption("-h, --help", "帮助 · help")
    .helpCommand("help [verb]", "某个动词的帮助 · help for a verb")
    .addHelpText("after", examples)
    // `rules` has options of its own beside those of `rules show`.
    .enablePositionalOptions()
    .configureHelp(helpConfiguration)
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();

  program
    .command("validate")
    .summary("检查记录 · check records")
    .description(
      "检查记录（JSON，或部门预决算的表格）并报告问题。\n" +
        "退出码：0 没有达到 --fail-on 的问题，1 有，2 用法有误或输入无法读取，3 程序内部错误。\n" +
        "Checks records (JSON, or printed budget tables) and reports what is wrong. Exit codes: 0 nothing at or\n" +
        "above --fail-on, 1 findings, 2 bad usage or unreadable input, 3 internal fault.",
    )
    .argument(
      "<inputs...>",
      "文件、文件夹、通配符，- 为标准输入 · files, folders, globs, - for standard input",
    )
    .option(
      "--type <type>",
      "没有 recordType 的记录和表格文件按此类型 · type of records without recordType, and of tables",
    )
    .addOption(reportFormatOption())
    .addOption(outputOption())
    .addOption(asOfOption())
    .addOption(failOnOption())
    .option("--profile <file>", "本地的规则级别与搁置 · local severities and suppressions")
    .addOption(codelistOption())
    .addOption(calendarOption())
    .addOption(langOption())
    .option("--no-fold", "也列出由另一处问题造成的结果 · also list what another finding explains")
    .option(
      "--across-records",
      "另在记录之间核对，全部记录留在内存 · also compare the records with each other, all kept in memory",
      false,
    )
    .option("--quiet", "只列错误，不写附注 · list errors only, no notes")
    .option("--summary", "只写汇总 · only the summary")
    .action(async (inputs: string[], options: ValidateOptions) => {
      const { validate } = await import("./commands/validate.js");
      exit(await validate(inputs, options, context));
    });

  program
    .command("types")
    .description("列出记录类型 · list the record types")
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (options) => {
      const { types } = await import("./commands/types.js");
      exit(await types(options, context));
    });

  program
    .command("schema")
    .description("打印记录类型的 JSON Schema · print the JSON Schema of a record type")
    .argument("<type>", "记录类型 · record type")
    .addOption(draftOption())
    .addOption(jsonFormatOption())
    .addOption(langOption())
    .action(async (type: string, options) => {
      const { schema } = await import("./commands/schema.js");
      exit(await schema(type, options, context));
    });

  program
    .command("new")
    .description("打印一条合乎模式的最小记录 · print a minimal record of the right shape")
    .argument("<type>", "记录类型 · record type")
    .addOption(jsonFormatOption())
    .addOption(langOption())
    .action(async (type: string) => {
      const { newRecord } = await import("./commands/new.js");
      exit(await newRecord(type, context));
    });

  const rules = program
    .command("rules")
    .description("列出校验规则 · list the rules")
    .option("--type <type>", "只列此记录类型的 · only those of this record type")
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (options) => {
      const { rules: list } = await import("./commands/rules.js");
      exit(await list(options, context));
    });

  rules
    .command("show")
    .description("一条规则：说什么，依据，例子 · one rule: what it says, why, examples")
    .argument("<code>", "规则代码 · code of the rule")
    .addOption(listFormatOption())
    .addOption(langOption())
    .action(async (code: string, options) => {
      const { showRule } = await import("./commands/show-rule.js");
      exit(await showRule(code, options, context));
    });

  declareCodelist(program, context, exit);
  declareTemplate(program, context, exit);
  declareConvert(program, context, exit);
  declareScan(program, context, exit);
  declareRedact(program, context, exit);
  declareWorkday(program, context, exit);
  declareDeadline(program, context, exit);
  declareAgenda(program, context, exit);
  declareCoverage(program, context, exit);
  declareReport(program, context, exit);

  return program;
};

const examples = `
例子 Examples:
  zwgk validate records/
  zwgk validate 'data/**/*.json' --as-of 2026-11-23 --output sarif=zwgk.sarif
  cat records.ndjson | zwgk validate - --format json
  zwgk template department-budget -o 预算公开表.xlsx
  zwgk validate 预算公开表.xlsx --output xlsx=预算公开表-批注.xlsx
  zwgk convert 预算公开表.xlsx --to json > budget.json
  zwgk scan 待发布/
  zwgk redact record.json -o public.json
  zwgk new service-guide > guide.json
  zwgk rules --type service-guide
  zwgk codelist functional 2080208
  zwgk workday add 2016-09-30 20
  zwgk deadline due policy-interpretation-publication 2016-06-30
  zwgk agenda duties.json --year 2026
  zwgk coverage mulu.json records/
  zwgk report plan.json reports/ --output html=落实情况.html`;
