import type { RecordOf } from "../record-of.js";
import type { PublicisedDecision } from "./publicised-check.js";

const authority = { name: "某某县民政局", creditCode: "11350521003813613W" };

export const exampleOrganisation: PublicisedDecision["counterparty"] = {
  name: "某某县养老服务协会",
  kind: "organisation",
  creditCode: "513505215000000151",
  legalRepresentative: "张某某",
};

export const examplePerson: PublicisedDecision["counterparty"] = { name: "李某", kind: "natural-person" };

/** A licence as it should be published; rules vary it. */
export const exampleLicence: RecordOf<"licence-decision"> = {
  recordType: "licence-decision",
  publishedOn: "2024-02-07",
  counterparty: exampleOrganisation,
  documentName: "准予行政许可决定书",
  documentNumber: "某民许〔2024〕3号",
  kind: "登记",
  certificateName: "社会团体法人登记证书",
  certificateNumber: "351521001",
  content: "准予成立登记",
  decidedOn: "2024-02-04",
  validFrom: "2024-02-04",
  validTo: "2029-02-03",
  authority,
  dataSource: authority,
  state: "valid",
  publicUntil: "2029-02-03",
};

/** A penalty as it should be published; rules vary it. */
export const examplePenalty: RecordOf<"penalty-decision"> = {
  recordType: "penalty-decision",
  publishedOn: "2024-07-03",
  counterparty: exampleOrganisation,
  documentNumber: "某民罚〔2024〕2号",
  violationType: "超出业务范围活动",
  facts: "超出章程规定的业务范围举办收费培训",
  basis: [{ lawTitle: "社会团体登记管理条例", article: "第三十条第一款第（二）项" }],
  kinds: ["罚款"],
  content: "罚款人民币5000元",
  fine: 0.5,
  decidedOn: "2024-06-26",
  authority,
  dataSource: authority,
  state: "valid",
  publicUntil: "2027-06-25",
};
