import type { RecordOf } from "../record-of.js";

/** What a campaign of under six months raised and used, told in full after its end; for examples. */
export const exampleCampaign: RecordOf<"charity-disclosure"> = {
  recordType: "charity-disclosure",
  publishedOn: "2025-07-10",
  organisation: { name: "某某省某某慈善基金会", creditCode: "53350000MJ34567823" },
  kind: "fundraising",
  subject: "温暖老人公开募捐活动",
  filingNumber: "53350000MJ34567823A25001",
  platforms: ["national-platform"],
  startedOn: "2025-01-10",
  endedOn: "2025-04-30",
  final: true,
  unit: "CNY",
  received: 1256300.5,
  interest: 120.36,
  used: 1_200_000,
  balance: 56420.86,
};

/** A dealing with a related party; for examples. */
export const exampleDealing: RecordOf<"charity-disclosure"> = {
  recordType: "charity-disclosure",
  publishedOn: "2026-03-20",
  organisation: { name: "某某省某某慈善基金会", creditCode: "53350000MJ34567823" },
  kind: "related-party-dealing",
  subject: "委托某某有限公司印制宣传资料",
  occurredOn: "2026-03-02",
  platforms: ["national-platform"],
};
