import type { NotEvaluated } from "../rule.js";
import type { CaseRecord } from "./case-log.js";

/** Whether the licensing law applies to a case; not evaluated where the kind of item is not stated. */
export const isLicence = ({ itemType }: CaseRecord): boolean | NotEvaluated =>
  itemType === undefined ? typeUnknown : itemType === "01";

const typeUnknown: NotEvaluated = {
  notRun: {
    zh: "没有事项类型，不知是不是行政许可",
    en: "without the type of item it is not known whether it is a licence",
  },
};
