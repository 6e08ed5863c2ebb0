import { pointer } from "../../pointer.js";
import { publishedLater } from "../dated-disclosure.js";
import type { ProjectCheck } from "../project-check.js";

export const approvalPublishedLate: ProjectCheck = {
  severity: "error",
  title: { zh: "批准结果公开迟于期限", en: "Approval published late" },
  message: {
    zh: "批准结果于 {trigger} 形成，最迟应在 {due}（第 20 个工作日）公开，实际 {taken} 才公开",
    en: "the approval is of {trigger}: it was due by {due}, the twentieth working day, and was published on {taken}",
  },
  basis: [
    { source: "government-information-regulations", article: "第二十六条" },
    { source: "major-project-disclosure-opinions-2017", article: "公开时限" },
  ],
  *check({ approvals = [] }, context) {
    const disclosures = approvals.flatMap(({ decidedOn, publishedOn }, index) =>
      publishedOn === undefined
        ? []
        : [{ formedOn: decidedOn, publishedOn, at: pointer("approvals", index, "publishedOn") }],
    );
    yield* publishedLater(disclosures, "proactive-disclosure", context);
  },
};
