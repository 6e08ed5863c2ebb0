import { describe, expect, it } from "vitest";
import { projectNumberOf } from "../../printed/project-number.js";

describe("a project number without the ways of writing it", () => {
  const one = { number: "[350521]XX[GK]2024001", round: 1 };
  const ways: readonly [printed: string, read: { number: string; round: number } | undefined][] = [
    ["[350521]XX[GK]2024001", one],
    ["［350521］XX［GK］２０２４００１", one],
    ["【350521】xx【gk】 2024001 ", one],
    ["项目编号：[350521]XX[GK]2024001", one],
    ["[350521]XX[GK]2024001-1", { ...one, round: 2 }],
    ["[350521]XX[GK]2024001-2", { ...one, round: 3 }],
    ["[350521]XX[GK]2024001（第二次）", { ...one, round: 2 }],
    ["[350521]XX[GK]2024001(重新招标)", { ...one, round: 2 }],
    ["[350521]XX[GK]2024001 三次公告", { ...one, round: 3 }],
    ["XX采〔2024〕12号", { number: "XX采[2024]12", round: 1 }],
    ["XX采[2024]12号（二次）", { number: "XX采[2024]12", round: 2 }],
    ["XX[2025]招字第139号-1", { number: "XX[2025]招字第139", round: 2 }],
    ["350501-2024-001（FJ2024-7）", { number: "350501-2024-001", round: 1 }],
    ["HZWXQ2021-07(NBITC-202110065GC)", { number: "HZWXQ2021-07", round: 1 }],
    ["登政采201909256", { number: "登政采201909256", round: 1 }],
    ["（XX-2024-001）", { number: "XX-2024-001", round: 1 }],
    ["ＫＴＺＢ－2017017二次", { number: "KTZB-2017017", round: 2 }],
    ["浙财采确(2021)12号", { number: "浙财采确(2021)12", round: 1 }],
    ["0615-214121050159", { number: "0615-214121050159", round: 1 }],
    ["XX-2024-1", { number: "XX-2024-1", round: 1 }],
    ["无", undefined],
    ["/", undefined],
    ["——", undefined],
    ["  ", undefined],
  ];
  it.each(ways)("%s", (printed, read) => {
    expect(projectNumberOf(printed)).toEqual(read);
  });
});
