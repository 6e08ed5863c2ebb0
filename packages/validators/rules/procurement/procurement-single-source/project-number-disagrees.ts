import { projectNumberDisagrees as shared } from "../../../src/procurement/checks/project-number-disagrees.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A number of the platform of Fujian that names another method than a single source, or another budget level.
 *
 * The letters in its second brackets are the method, the digits in the first the budget level, where 01 at the end
 * means the province or city itself and no county.
 */
export const projectNumberDisagrees: Rule<"procurement-single-source"> = {
  ...shared,
  code: "procurement-single-source/project-number-disagrees",
  since: "0.1.0",
  examples: [
    {
      name: "the letters of a single source",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        projectNumber: "[350521]XX[DY]2024001",
        purchaser: { name: "某某县民政局", divisionCode: "350521" },
      },
      findings: [],
    },
    {
      name: "no number yet",
      record: { recordType: "procurement-single-source", projectName: "殡仪馆火化设备控制系统升级" },
      findings: [],
    },
    {
      name: "the letters of an open tender",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        projectNumber: "[350521]XX[GK]2024001",
      },
      findings: ["/projectNumber"],
    },
    {
      name: "the number of another county",
      record: {
        recordType: "procurement-single-source",
        projectName: "殡仪馆火化设备控制系统升级",
        projectNumber: "[350521]XX[DY]2024001",
        purchaser: { name: "某某县民政局", divisionCode: "350583" },
      },
      findings: ["/projectNumber"],
    },
  ],
  *check(record, context) {
    yield* shared.check({ ...record, method: "single-source" }, context);
  },
};
