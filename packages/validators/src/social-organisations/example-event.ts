import type { RecordOf } from "../record-of.js";

/** A change of the legal representative, in order and in time; for examples. */
export const exampleChange: RecordOf<"social-organisation-event"> = {
  recordType: "social-organisation-event",
  publishedOn: "2024-10-25",
  organisation: { name: "某某市养老服务协会", creditCode: "51350500MJ12345613" },
  event: "change",
  registrar: { name: "某某市民政局", divisionCode: "350500" },
  decision: "某民许准〔2024〕12号",
  supervisorApprovedOn: "2024-09-05",
  appliedOn: "2024-09-20",
  acceptedOn: "2024-09-23",
  decidedOn: "2024-10-18",
  announcedOn: "2024-10-25",
  changes: [{ item: "legal-representative", before: "张某某", after: "李某某" }],
};

/** The same association established; for examples. */
export const exampleEstablishment: RecordOf<"social-organisation-event"> = {
  recordType: "social-organisation-event",
  publishedOn: "2016-11-21",
  organisation: { name: "某某市养老服务协会", creditCode: "51350500MJ12345613" },
  event: "establishment",
  registrar: { name: "某某市民政局", divisionCode: "350500" },
  decision: "某民许准〔2016〕30号",
  appliedOn: "2016-10-10",
  acceptedOn: "2016-10-12",
  decidedOn: "2016-11-18",
  announcedOn: "2016-11-21",
};

/** And deregistered; for examples. */
export const exampleDeregistration: RecordOf<"social-organisation-event"> = {
  ...exampleEstablishment,
  publishedOn: "2024-04-10",
  event: "deregistration",
  decision: "某民许准〔2024〕3号",
  liquidationEndedOn: "2024-03-01",
  appliedOn: "2024-03-08",
  acceptedOn: "2024-03-11",
  decidedOn: "2024-04-08",
  announcedOn: "2024-04-10",
};
