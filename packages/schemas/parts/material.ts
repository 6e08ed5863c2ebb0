import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line, text } from "../fields/text.js";
import { attachment } from "./attachment.js";
import { legalBasis } from "./legal-basis.js";

const count = z.int().min(0).max(1000);

/** One paper the applicant hands in. */
export const material = z
  .strictObject({
    name: labelled(line, "材料名称", "清单上的名称"),
    type: labelled(line.exactOptional(), "材料类型", "原件或者复印件，代码见 material-type"),
    format: labelled(line.exactOptional(), "材料形式", "纸质或者电子，代码见 material-format"),
    necessity: labelled(line.exactOptional(), "材料必要性", "代码见 material-necessity"),
    condition: labelled(text.exactOptional(), "适用情形", "非必要材料在什么情形下提交"),
    originals: labelled(count.exactOptional(), "原件份数", "印出的份数，0 是印出的零"),
    copies: labelled(count.exactOptional(), "复印件份数", "印出的份数，0 是印出的零"),
    quantity: labelled(count.exactOptional(), "份数", "只写“2份”、不分原件和复印件时用"),
    pageFormat: labelled(line.exactOptional(), "纸质材料规格", "如 A4"),
    sourceType: labelled(line.exactOptional(), "来源渠道", "代码见 material-source"),
    sourceExplain: labelled(text.exactOptional(), "来源渠道说明", "政府部门核发的，写明是哪个部门"),
    shared: labelled(
      z.boolean().exactOptional(),
      "是否可共享获取",
      "行政机关可以通过数据共享取得、不必由申请人提交的为 true",
    ),
    basis: labelled(z.array(legalBasis).min(1).exactOptional(), "材料依据", "要求提供本材料的规定"),
    acceptStandard: labelled(text.exactOptional(), "受理标准", "什么样的材料予以接收"),
    fillNotes: labelled(text.exactOptional(), "填报须知", "填写时注意什么"),
    blankForm: labelled(attachment.exactOptional(), "空白表格", "供下载的空表"),
    sample: labelled(attachment.exactOptional(), "示例样表", "用虚构内容填好的样表"),
    intermediary: labelled(
      line.exactOptional(),
      "涉及的中介服务",
      "材料由中介机构出具时，写中介服务事项名称",
    ),
  })
  .meta({ id: "Material", title: "Material", description: "申请材料：申请人提交的一件材料" });
