import { pointer } from "../pointer.js";
import type { RecordOf } from "../record-of.js";
import type { Rule, Violation } from "../rule.js";
import { levelNames, levelOf, registrationDivision } from "./registration-level.js";

type Published = Pick<RecordOf<"social-organisation">, "disclosure" | "registrar" | "creditCode">;

/** What the two rules on the level that publishes are but for their codes and examples. */
export const publishedByOtherLevelText: Pick<Rule, "severity" | "title" | "message" | "basis"> = {
  severity: "info",
  title: { zh: "发布单位与登记管理机关不是同一级", en: "Published by another level than registered" },
  message: {
    zh: "登记管理机关是{registered}，发布机构是{published}；社会组织信息由登记的一级负责公开，转发的请核对原文",
    en: "registered at the level {registered}, published at {published}: each level discloses what it registers",
  },
  basis: [{ source: "work-points-2016", article: "二(二)" }],
};

/** The level that registered the organisation is the one that publishes; the page may only be a copy, so it is worth a look. */
export function* publishedByOtherLevel(record: Published): Generator<Violation> {
  const publisher = record.disclosure?.publisher?.divisionCode;
  const registration = registrationDivision(record);
  if (publisher === undefined || registration === undefined) return;
  const registered = levelOf(registration);
  const published = levelOf(publisher);
  if (registered === published) return;
  yield {
    at: pointer("disclosure", "publisher", "divisionCode"),
    data: { registered: levelNames[registered], published: levelNames[published] },
  };
}
