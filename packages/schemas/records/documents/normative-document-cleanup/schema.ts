import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { documentReference } from "../../../parts/document-reference.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

const count = z.int().min(0).max(1_000_000);

/** What became of the normative documents of an organ: kept, to be revised, repealed, lapsed. */
export const normativeDocumentCleanup = z
  .strictObject({
    ...recordBase("normative-document-cleanup"),
    unit: labelled(organisation, "清理单位", "公布清理结果的机关"),
    scopeUntil: labelled(plainDate.exactOptional(), "清理范围截止日期", "此日以前印发的文件纳入清理"),
    total: labelled(count.exactOptional(), "纳入清理件数", "公告印出的总数"),
    counts: labelled(
      z
        .strictObject({
          kept: labelled(count.exactOptional(), "继续有效", "公告印出的件数"),
          toBeRevised: labelled(count.exactOptional(), "拟修改", "公告印出的件数"),
          repealed: labelled(count.exactOptional(), "废止", "公告印出的件数"),
          lapsed: labelled(count.exactOptional(), "失效", "公告印出的件数"),
        })
        .meta({ title: "CleanupCounts", description: "清理件数：公告印出的各类件数" })
        .exactOptional(),
      "各类件数",
      "公告没有这一类的省略",
    ),
    kept: labelled(z.array(documentReference).max(100_000).exactOptional(), "继续有效的文件", "逐个列出文号"),
    toBeRevised: labelled(
      z.array(documentReference).max(100_000).exactOptional(),
      "拟修改的文件",
      "逐个列出文号",
    ),
    repealed: labelled(z.array(documentReference).max(100_000).exactOptional(), "废止的文件", "逐个列出文号"),
    lapsed: labelled(z.array(documentReference).max(100_000).exactOptional(), "失效的文件", "逐个列出文号"),
    effectiveOn: labelled(plainDate.exactOptional(), "生效日期", "废止、失效自此日起"),
  })
  .meta({ title: "NormativeDocumentCleanup", description: "规范性文件清理结果：各类文件及件数" });

export type NormativeDocumentCleanup = z.output<typeof normativeDocumentCleanup>;
