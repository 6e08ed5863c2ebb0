import { expect, it } from "vitest";
import { recordName } from "../src/check/record-name.js";

it.each([
  [{ name: "社会团体成立登记" }, "社会团体成立登记"],
  [{ projectName: "厨房设备采购项目" }, "厨房设备采购项目"],
  [{ projectName: "厨房设备采购项目", contractName: "厨房设备采购合同" }, "厨房设备采购合同"],
  [{ title: "一图读懂高龄津贴" }, "一图读懂高龄津贴"],
  [{ publisher: { name: "某某县民政局" }, fiscalYear: 2026 }, "某某县民政局 2026"],
  [{ publisher: { name: "某某县民政局" } }, "某某县民政局"],
  [{ name: 1, publisher: null }, undefined],
  [{}, undefined],
  [[], undefined],
  [null, undefined],
])("calls %j %s", (record, name) => {
  expect(recordName(record)).toBe(name);
});
