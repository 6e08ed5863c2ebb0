import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** Whom the notice names for questions about the project. */
export const projectContact = z
  .strictObject({
    name: labelled(line.exactOptional(), "项目联系人", "公告指定的联系人"),
    phone: labelled(line.exactOptional(), "联系电话", "公告指定的办公电话"),
  })
  .meta({ id: "ProjectContact", title: "ProjectContact", description: "项目联系方式：联系人和电话" });
