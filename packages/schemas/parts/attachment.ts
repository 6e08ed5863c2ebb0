import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { webAddress } from "../fields/web-address.js";

/** A file published beside a record: a form, a sample, a flow chart. */
export const attachment = z
  .strictObject({
    name: labelled(line, "附件名称", "公开页面上的名称"),
    url: labelled(webAddress.exactOptional(), "附件网址", "可下载的地址"),
  })
  .meta({ id: "Attachment", title: "Attachment", description: "附件：随记录公开的表格、样本或流程图" });
