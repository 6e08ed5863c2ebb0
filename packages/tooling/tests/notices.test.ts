import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { judge } from "../src/notices/judge.js";
import { recordsOfNotice } from "../src/notices/records-of-notice.js";
import type { TranscribedNotice } from "../src/notices/transcribed-notice.js";

const notice: TranscribedNotice = {
  id: "canteen",
  noticeType: "成交公告",
  projectNumber: "[350521]XX[CS]2026001",
  projectName: "某某县社会福利中心食堂服务",
  noticeDate: "2026-03-05",
  agency: "某某招标代理有限公司",
  lots: [
    {
      lot: "1",
      outcome: "awarded",
      supplier: "某某餐饮有限公司",
      amountRaw: "1,395 (column 万元)",
      amountYuan: "13950000.00",
    },
    { lot: "2", outcome: "failed", reason: "有效供应商不足三家" },
  ],
  items: [{ category: "goods", lot: "1", nameRaw: "餐桌", quantityRaw: "52张", unitPriceRaw: "0.12万元" }],
  experts: { published: 4, unique: 3, purchaserRepresentatives: 1 },
  agencyFee: { raw: "2450.00 (standard and amount merged into one cell)", amountYuan: "2450.00" },
  checks: { fail: ["agency fee standard missing"] },
  traps: ["fee standard and amount in one field without unit"],
};

const asOf = "2026-11-23";

describe("a transcribed notice", () => {
  it("becomes a record of its type, as printed", () => {
    expect(recordsOfNotice(notice)).toMatchObject([
      {
        recordType: "procurement-result",
        noticeType: "non-tender-award",
        method: "competitive-consultation",
        lots: [
          { lotNumber: "1", amount: { kind: "total", text: "1,395", value: 13950000, unit: "CNY" } },
          { lotNumber: "2", outcome: "failed", failureReason: "有效供应商不足三家" },
        ],
        items: [
          { quantity: 52, unit: "张", unitPrice: { kind: "unit-price", value: 0.12, unit: "CNY-10k" } },
        ],
        evaluationPanel: [
          { name: "X1", role: "purchaser-representative" },
          { name: "X2" },
          { name: "X3" },
          { name: "X1" },
        ],
        agencyFee: { amount: { text: "2450.00", value: 2450 } },
      },
    ]);
  });

  it("agrees with its reader when the rules find what was noted, and nothing else", () => {
    expect(judge(notice, asOf).disagreements).toEqual([]);
  });

  it("disagrees when the rules find more, less, or what nobody has judged yet", () => {
    const { disagreements } = judge(
      { ...notice, checks: { fail: ["lot amount missing", "a new fault"] } },
      asOf,
    );
    expect(disagreements).toEqual([
      "not judged yet: a new fault",
      "noted and not found: procurement-result/amount-only-among-items",
      "found and not noted: procurement-result/agency-fee-missing",
    ]);
  });

  it("becomes a tender and a result for each pair of a file that lists several", () => {
    const pair = {
      projectNumber: "[350001]XX[GK]2026003",
      budgetYuan: "700",
      awardYuan: "698",
      supplier: "某某中心",
    };
    const singleSource = { ...pair, projectNumber: "[350001]XX[DY]2026001" };
    const { lots: _, ...common } = notice;
    expect(recordsOfNotice({ ...common, pairs: [pair, singleSource] })).toMatchObject([
      { recordType: "procurement-tender", method: "open-tender", budget: { value: 700 } },
      { recordType: "procurement-result", method: "open-tender", lots: [{ amount: { value: 698 } }] },
      { recordType: "procurement-result", method: "single-source" },
    ]);
  });
});

/** A folder of transcriptions of real notices, for those who have one. */
const folder = process.env["ZWGK_NOTICES"];

describe.skipIf(folder === undefined)("transcribed notices of ZWGK_NOTICES", () => {
  it.each(folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith(".json")))(
    "%s gives the findings its reader noted",
    (file) => {
      const transcribed = JSON.parse(readFileSync(join(folder ?? "", file), "utf8")) as TranscribedNotice;
      expect(judge(transcribed, asOf).disagreements).toEqual([]);
    },
  );
});
