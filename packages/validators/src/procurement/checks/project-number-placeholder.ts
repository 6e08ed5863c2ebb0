import { isBlank } from "../../blank-answer.js";
import type { NoticeCheck } from "../notice-check.js";

export const projectNumberPlaceholder: NoticeCheck<{ readonly projectNumber: string }> = {
  severity: "error",
  title: { zh: "项目编号是占位符", en: "Placeholder instead of a project number" },
  message: {
    zh: "项目编号写为“{printed}”，不是编号；同一项目的公告要凭编号前后对应",
    en: "the project number is “{printed}”, which is none; it links the notices of a project",
  },
  basis: [{ source: "consistency" }],
  *check({ projectNumber }) {
    if (isBlank(projectNumber)) yield { at: "/projectNumber", data: { printed: projectNumber } };
  },
};
