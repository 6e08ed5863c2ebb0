import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { faulty, folderWith, guide, zwgk } from "./zwgk.js";

const rowsOf = (csv: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

describe("csv", () => {
  it("has a header and a row a finding", async () => {
    const cwd = folderWith({ "faulty.json": faulty });
    const { stdout } = await zwgk(["validate", "faulty.json", "--format", "csv"], { cwd });
    expect(stdout).toMatch(
      /^file,line,cell,index,recordType,recordId,code,severity,pointer,message,basis\r\n/,
    );
    expect(rowsOf(stdout)).toContainEqual({
      file: "faulty.json",
      line: "4",
      cell: "",
      index: "0",
      recordType: "service-guide",
      recordId: "fj-002",
      code: "schema/additionalProperties",
      severity: "error",
      pointer: "/zzz",
      message: "未知字段 zzz；模式以外的内容放在记录的 extensions 下",
      basis: "",
    });
  });

  it("has a header when there is nothing to list", async () => {
    const { stdout } = await zwgk(["validate", "-", "--format", "csv"], { stdin: "[]" });
    expect(stdout).toBe("file,line,cell,index,recordType,recordId,code,severity,pointer,message,basis\r\n");
  });

  it("runs no formula in a spreadsheet, and keeps every cell in its place", async () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", 'a,"b"\r\n=c'];
    const records = formulas.map((recordId) => ({ ...guide, recordId, zzz: 1 }));
    const { stdout } = await zwgk(["validate", "-", "--format", "csv"], { stdin: JSON.stringify(records) });
    const ids = rowsOf(stdout)
      .filter(({ code }) => code === "schema/additionalProperties")
      .map(({ recordId }) => recordId);
    expect(ids).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1", "'\t=1", 'a,"b"\r\n=c']);
  });
});
