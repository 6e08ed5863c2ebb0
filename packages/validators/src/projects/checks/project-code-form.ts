import type { ProjectCheck } from "../project-check.js";
import { plainProjectCode } from "../project-code.js";

/** Time, region, department, type, random digits with a check character that may be a letter. */
const form = /^[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{5}[0-9A-Z]$/;

export const projectCodeForm: ProjectCheck = {
  severity: "warning",
  title: { zh: "项目代码的形式不对", en: "Form of the project code" },
  message: {
    zh: "项目代码“{printed}”不是在线平台代码的形式：应由四个短横线分为 4、6、2、2、6 位五段，连短横线 24 位，如 2019-350502-84-01-000001",
    en: "“{printed}” has not the form of a code of the platform: five groups of 4, 6, 2, 2 and 6 characters joined by hyphens, as 2019-350502-84-01-000001",
  },
  basis: [{ source: "investment-project-code", article: "项目代码结构" }],
  *check({ projectCode }) {
    if (projectCode === undefined || form.test(plainProjectCode(projectCode))) return;
    yield { at: "/projectCode", data: { printed: projectCode } };
  },
};
