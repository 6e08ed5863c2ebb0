import type { RecordOf } from "../record-of.js";

/** An association of a city, for examples. */
export const exampleAssociation: RecordOf<"social-organisation"> = {
  recordType: "social-organisation",
  publishedOn: "2024-03-05",
  creditCode: "51350500MJ12345613",
  name: "某某市养老服务协会",
  type: "51",
  domicile: "某某市丰泽区某某路1号",
  purpose: "团结会员，规范行业，服务老年人。",
  businessScope: "行业自律、业务培训、交流合作。",
  activityArea: "某某市",
  legalRepresentative: "张某某",
  capital: { value: 3, unit: "CNY-10k" },
  supervisor: "无",
  registrar: { name: "某某市民政局", divisionCode: "350500" },
  registeredOn: "2016-11-18",
  certificateFrom: "2021-11-18",
  certificateTo: "2026-11-17",
  state: "normal",
  members: { persons: 12, units: 46 },
  charity: false,
  publicFundraising: false,
};

/** A charitable foundation of a province, for examples. */
export const exampleFoundation: RecordOf<"social-organisation"> = {
  recordType: "social-organisation",
  publishedOn: "2025-06-10",
  creditCode: "53350000MJ34567823",
  name: "某某省某某慈善基金会",
  type: "53",
  capital: { value: 2_000_000, unit: "CNY" },
  registrar: { name: "某某省民政厅", divisionCode: "350000" },
  registeredOn: "2022-05-20",
  state: "normal",
  charity: true,
  publicFundraising: true,
  fundraisingSince: "2024-11-01",
};
