import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";

/** Who holds an office, as the office publishes it: a name and a post, nothing of the person beyond the post. */
export const official = z
  .strictObject({
    name: labelled(line.exactOptional(), "姓名", "依法公开姓名的职务才写"),
    post: labelled(line, "职务", "如 局长、副局长、办公室主任"),
  })
  .meta({ id: "Official", title: "Official", description: "公职人员：姓名和职务，不含其他个人信息" });
