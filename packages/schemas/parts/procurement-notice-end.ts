import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { text } from "../fields/text.js";
import { attachment } from "./attachment.js";
import { organisation } from "./organisation.js";
import { projectContact } from "./project-contact.js";

/** What every procurement notice ends with: other matters, the parties and the files; spread into the record. */
export const procurementNoticeEnd = {
  supplements: labelled(text.exactOptional(), "其他补充事宜", "公告的其他内容"),
  purchaser: labelled(organisation.exactOptional(), "采购人", "名称、地址和联系方式"),
  agency: labelled(organisation.exactOptional(), "采购代理机构", "委托代理时填写"),
  projectContact: labelled(projectContact.exactOptional(), "项目联系方式", "联系人和电话"),
  attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "随公告发布的文件"),
};
