import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { line } from "../../../fields/text.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";

/** How one public service or licence is obtained: the guide a county publishes for each item it handles. */
export const serviceGuide = z
  .strictObject({
    ...recordBase("service-guide"),
    name: labelled(line, "事项名称", "与权责清单一致的全称"),
    acceptingBody: labelled(organisation.exactOptional(), "受理机构", "接收申请的单位"),
  })
  .meta({ title: "ServiceGuide", description: "服务指南：一个办理事项的公开指南" });

export type ServiceGuide = z.output<typeof serviceGuide>;
