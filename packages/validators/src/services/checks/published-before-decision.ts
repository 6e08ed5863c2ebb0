import { publicationDay, publicationPlace } from "../../disclosure/publication.js";
import type { PublicisedCheck } from "../publicised-check.js";

export const publishedBeforeDecision: PublicisedCheck = {
  severity: "error",
  title: { zh: "公示早于决定", en: "Published before it was decided" },
  message: {
    zh: "公示于 {publishedOn}，早于决定日期 {decidedOn}",
    en: "published on {publishedOn}, before the decision of {decidedOn}",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    const { decidedOn } = record;
    const publishedOn = publicationDay(record);
    if (decidedOn === undefined || publishedOn === undefined || publishedOn >= decidedOn) return;
    yield { at: publicationPlace(record), data: { publishedOn, decidedOn } };
  },
};
