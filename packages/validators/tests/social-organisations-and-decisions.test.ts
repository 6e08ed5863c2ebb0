import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { exampleConsultation, exampleFeedback } from "../src/decisions/example-decision.js";
import { createValidator } from "../src/index.js";
import { exampleCampaign } from "../src/social-organisations/example-charity.js";
import { exampleInspection } from "../src/social-organisations/example-inspection.js";
import { exampleAssociation, exampleFoundation } from "../src/social-organisations/example-organisation.js";

const validator = createValidator();

const found = (records: readonly unknown[], asOf?: string): string[] =>
  validator
    .validateAll(records, asOf === undefined ? {} : { asOf })
    .findings.filter(({ code }) => code.startsWith("across-records/"))
    .map(({ code, index, pointer }) => `${code.slice("across-records/".length)} /${index}${pointer}`);

describe("published documents of both families, checked together", () => {
  const folder = fileURLToPath(new URL("../../../examples/published-documents/records", import.meta.url));
  const types = "{social-organisation-event,annual-inspection,decision-pre-disclosure,consultation-feedback}";
  const records = globSync(`${types}/*.json`, { cwd: folder })
    .sort()
    .map((path) => JSON.parse(readFileSync(`${folder}/${path}`, "utf8")) as unknown);

  it("give the faults that were seen in them and no other", () => {
    expect(records).toHaveLength(14);
    const { findings } = validator.validateAll(records, { asOf: "2026-11-23" });
    expect(findings.map(({ code, recordId }) => `${recordId} ${code}`)).toEqual([
      "xiangyin-rural-roads-2022-feedback consultation-feedback/not-adopted-without-reason",
      "xiangyin-rural-roads-2022 decision-pre-disclosure/window-too-short",
    ]);
  });

  it("count the opinions without a reason", () => {
    const { findings } = validator.validateAll(records);
    expect(findings[0]?.data).toMatchObject({ received: 16, count: 14 });
  });
});

describe("a campaign that is not over", () => {
  const going = { ...exampleCampaign, final: false, endedOn: "2025-12-31", publishedOn: "2025-04-10" };
  const records = [going, { ...going, publishedOn: "2025-07-10" }];

  it("owes nothing on the last day of the next three months", () => {
    expect(found(records, "2025-10-10")).toEqual([]);
  });

  it("owes the next disclosure the day after", () => {
    expect(found(records, "2025-10-11")).toEqual(["charity-disclosures-too-far-apart /1"]);
  });

  it("owes nothing as long as nobody says what day it is", () => {
    expect(found(records)).toEqual([]);
  });
});

describe("yearly reports of charities", () => {
  const report = {
    recordType: "charity-disclosure",
    publishedOn: "2026-03-20",
    organisation: { name: "某某慈善会" },
    kind: "annual-report",
    year: 2025,
  };

  it("are missing from 1 June", () => {
    expect(found([exampleFoundation, report], "2026-05-31")).toEqual([]);
    expect(found([exampleFoundation, report], "2026-06-01")).toEqual(["charity-report-missing /0"]);
  });

  it("are listed for each organisation", () => {
    const { findings } = validator.validateAll([exampleFoundation, report], { asOf: "2026-06-01" });
    const missing = findings.find(({ code }) => code === "across-records/charity-report-missing");
    expect(missing?.data).toEqual({ missing: ["2025年度工作报告", "2025年度财务会计报告"] });
  });
});

describe("feedback on a consultation", () => {
  const other = { ...exampleFeedback, preDisclosure: "funerals-2024", title: "某某县殡葬设施规划" };
  const missing = ["feedback-without-pre-disclosure /1", "consultation-without-feedback /0"];

  it("is missing after twenty working days", () => {
    expect(found([exampleConsultation, other], "2024-07-30")).toEqual(missing.slice(0, 1));
    expect(found([exampleConsultation, other], "2024-07-31").sort()).toEqual([...missing].sort());
  });

  it("is missing after the day that was promised", () => {
    const promised = { ...exampleConsultation, feedbackBy: "2024-08-30", decidedOn: "2024-08-01" };
    expect(found([promised, other], "2024-08-30")).toEqual(missing.slice(0, 1));
    expect(found([promised, other], "2024-08-31").sort()).toEqual([...missing].sort());
  });
});

describe("who was not inspected", () => {
  it("is listed with the years, whatever the order of the records", () => {
    const inspected = {
      ...exampleInspection,
      organisation: { name: "某某市古玩商会", creditCode: "51350500MJ567891XA" },
    };
    const records = [{ ...inspected, year: 2024 }, inspected, exampleAssociation];
    const { findings } = validator.validateAll(records);
    const missing = findings.find(({ code }) => code === "across-records/annual-inspection-missing");
    expect(missing).toMatchObject({ index: 2, pointer: "", data: { years: [2023, 2024] } });
  });
});
