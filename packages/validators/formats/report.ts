import * as z from "zod";
import { labelled } from "../../schemas/fields/labelled.js";
import { plainDate } from "../../schemas/fields/plain-date.js";
import type {
  ReportDocument,
  ReportedFinding,
  ReportedFolding,
  ReportedNotRun,
  ReportedSuppression,
  ReportSummary,
} from "../src/report-document.js";

const count = z.int().min(0);
const lineNumber = z.int().min(1);

const citedBasis = z
  .strictObject({
    source: labelled(z.string(), "来源", "sources/ 中的标识"),
    title: labelled(z.string(), "名称", "法律、文件或标准的名称"),
    article: labelled(z.string().exactOptional(), "条款", "如“第四十二条”"),
    verified: labelled(z.boolean(), "已核对", "条款原文是否读过"),
  })
  .meta({ title: "CitedBasis", description: "依据：结果所依据的条款" });

// The descriptions keep zod from writing `"type": ["string", "number"]`, of which Ajv warns.
const string = z.string().meta({ description: "文字" });
const number = z.number().meta({ description: "数字" });
const datum = z.union([string, number, z.boolean(), z.array(z.union([string, number]))]);

const findingFields = {
  file: labelled(z.string(), "文件", "路径，标准输入为 <stdin>"),
  line: labelled(lineNumber.exactOptional(), "行", "pointer 所指值的行；一行一条记录的文件为记录的行"),
  cell: labelled(
    z.string().exactOptional(),
    "单元格",
    "表格文件中 pointer 所指值所在的单元格，如 支出决算表!D17",
  ),
  index: labelled(count, "序号", "记录在文件中的位置，从 0 开始"),
  recordType: labelled(z.string().exactOptional(), "记录类型", "记录自称或命令行给定的类型"),
  recordId: labelled(z.string().exactOptional(), "记录标识", "记录的 recordId"),
  code: labelled(z.string(), "代码", "<记录类型>/<规则>、schema/<关键字> 或 input/<问题>，永不改变"),
  severity: labelled(z.enum(["error", "warning", "info"]), "级别", "错误、警告或提示"),
  pointer: labelled(z.string(), "位置", "记录内的 JSON Pointer，空串为记录本身"),
  message: labelled(z.string(), "说明", "给人看的文字，措辞可能随版本改变"),
  data: labelled(z.record(z.string(), datum), "数据", "说明中用到的数字和名称"),
  basis: labelled(z.array(citedBasis), "依据", "规则所依据的条款；模式结果没有"),
  helpUri: labelled(z.string().exactOptional(), "说明页", "规则说明页，相对于项目仓库根目录"),
};

const explainedBy = z
  .strictObject({
    code: labelled(z.string(), "代码", "说明原因的结果的代码"),
    pointer: labelled(z.string(), "位置", "说明原因的结果的位置"),
  })
  .meta({ title: "ExplainedBy", description: "原因：由哪一处问题造成" });

const finding: z.ZodType<ReportedFinding> = z
  .strictObject({
    ...findingFields,
    explainedBy: labelled(explainedBy.exactOptional(), "原因", "--no-fold 时，由哪一处问题造成"),
  })
  .meta({ id: "ReportedFinding", title: "ReportedFinding", description: "结果：一处问题" });

const folded: z.ZodType<ReportedFolding> = z
  .strictObject({ ...findingFields, explainedBy: labelled(explainedBy, "原因", "由哪一处问题造成") })
  .meta({ id: "ReportedFolding", title: "ReportedFolding", description: "归并的结果：由另一处问题造成" });

const suppressed: z.ZodType<ReportedSuppression> = z
  .strictObject({ ...findingFields, reason: labelled(z.string(), "理由", "配置文件给出的搁置理由") })
  .meta({ id: "ReportedSuppression", title: "ReportedSuppression", description: "搁置的结果：附书面理由" });

const notRun: z.ZodType<ReportedNotRun> = z
  .strictObject({
    file: labelled(z.string(), "文件", "路径，标准输入为 <stdin>"),
    line: labelled(lineNumber.exactOptional(), "行", "记录或读不懂之处的行"),
    index: labelled(count.exactOptional(), "序号", "记录在文件中的位置，从 0 开始"),
    recordType: labelled(z.string().exactOptional(), "记录类型", "记录自称或命令行给定的类型"),
    recordId: labelled(z.string().exactOptional(), "记录标识", "记录的 recordId"),
    code: labelled(z.string(), "代码", "未评估的规则；未能读取的输入为 input/<问题> 或 schema/record-type"),
    reason: labelled(z.string(), "原因", "为何没有评估"),
  })
  .meta({ id: "ReportedNotRun", title: "ReportedNotRun", description: "未评估：不等于通过" });

const summary: z.ZodType<ReportSummary> = z
  .strictObject({
    files: labelled(count, "文件数", "检查了其中记录的文件"),
    records: labelled(count, "记录数", "检查的记录"),
    valid: labelled(count, "无错误的记录数", "没有级别为 error 的结果"),
    errors: labelled(count, "错误数", "级别为 error 的结果"),
    warnings: labelled(count, "警告数", "级别为 warning 的结果"),
    infos: labelled(count, "提示数", "级别为 info 的结果"),
    folded: labelled(count, "归并数", "由另一处问题造成的结果，不计入错误、警告、提示"),
    suppressed: labelled(count, "搁置数", "配置文件搁置的结果"),
    notRun: labelled(count, "未评估数", "notRun 的条数"),
    byCode: labelled(z.record(z.string(), count), "按代码计数", "每个代码的结果数"),
  })
  .meta({ title: "ReportSummary", description: "汇总：全部结果的计数，未列出的也计入" });

/** What `zwgk validate --format json` writes. */
export const report: z.ZodType<ReportDocument> = z
  .strictObject({
    tool: labelled(
      z
        .strictObject({
          name: labelled(z.string(), "名称", "zwgk"),
          version: labelled(z.string(), "版本", "校验规则随版本变化"),
        })
        .meta({ title: "ReportTool" }),
      "工具",
      "产生报告的程序",
    ),
    asOf: labelled(plainDate, "检查日期", "按哪一天的规定检查"),
    calendar: labelled(
      z
        .strictObject({
          from: labelled(plainDate, "首日", "有放假安排的第一天"),
          to: labelled(plainDate, "末日", "有放假安排的最后一天"),
        })
        .meta({ title: "ReportCalendar" }),
      "工作日历",
      "计算期限所用日历的起止：全国的，或另行给出的",
    ),
    summary: labelled(summary, "汇总", "计数"),
    findings: labelled(z.array(finding), "结果", "按文件、记录的顺序"),
    folded: labelled(z.array(folded), "归并的结果", "由另一处问题造成"),
    suppressed: labelled(z.array(suppressed), "搁置的结果", "附书面理由"),
    notRun: labelled(z.array(notRun), "未评估", "没有评估的规则和没有读到的输入"),
  })
  .meta({ title: "ReportDocument", description: "校验报告：对一批文件的检查结果" });
