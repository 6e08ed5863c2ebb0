import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { line } from "../fields/text.js";
import { evaluationPanelRoleCodes } from "../generated/codes/evaluation-panel-role.js";

/** One name of the list of those who evaluated. */
export const evaluationPanelMember = z
  .strictObject({
    name: labelled(line, "姓名", "按公告原样，重复的也照录"),
    role: labelled(
      z.enum(evaluationPanelRoleCodes).exactOptional(),
      "身份",
      "公告标明的身份，没有标明时省略",
    ),
    chair: labelled(z.boolean().exactOptional(), "组长", "公告标明为组长"),
    lotNumber: labelled(line.exactOptional(), "所属采购包", "各包分别列名单时填写"),
  })
  .meta({
    id: "EvaluationPanelMember",
    title: "EvaluationPanelMember",
    description: "评审小组成员：名单中的一人",
  });
