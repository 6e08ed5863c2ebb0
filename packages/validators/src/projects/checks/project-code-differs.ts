import { pointer } from "../../pointer.js";
import type { ProjectCheck } from "../project-check.js";
import { bareProjectCode } from "../project-code.js";

export const projectCodeDiffers: ProjectCheck = {
  severity: "error",
  title: { zh: "批准文件的项目代码与项目不一致", en: "An approval bears another project code" },
  message: {
    zh: "批准文件的项目代码是 {printed}，项目的代码是 {expected}；一个项目从头到尾用在线平台生成的同一个代码",
    en: "the approval bears {printed}, the project {expected}; a project keeps the one code that the platform generated",
  },
  basis: [{ source: "government-investment-regulation", article: "第十条" }],
  *check({ projectCode, approvals = [] }) {
    const first =
      projectCode ?? approvals.find((approval) => approval.projectCode !== undefined)?.projectCode;
    if (first === undefined) return;
    for (const [index, { projectCode: printed }] of approvals.entries()) {
      if (printed === undefined || bareProjectCode(printed) === bareProjectCode(first)) continue;
      yield { at: pointer("approvals", index, "projectCode"), data: { printed, expected: first } };
    }
  },
};
