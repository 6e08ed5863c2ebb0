import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type Ended, zwgk } from "./zwgk.js";

interface Printed {
  readonly id: string;
  readonly codes: readonly { readonly code: string; readonly zh: string }[];
}

const asJson = async <Value>(...args: string[]): Promise<Value> => {
  const { stdout, stderr, code } = await zwgk(["codelist", ...args, "--format", "json"]);
  expect([stderr, code]).toEqual(["", 0]);
  return JSON.parse(stdout) as Value;
};

const codesOf = async (...args: string[]): Promise<string[]> =>
  (await asJson<Printed>(...args)).codes.map(({ code, zh }) => `${code} ${zh}`);

const refused = async (...args: string[]): Promise<string> => {
  const { stdout, stderr, code }: Ended = await zwgk(["codelist", ...args]);
  expect([stdout, code]).toEqual(["", 2]);
  return stderr;
};

describe("codelist", () => {
  it("lists the lists, with how many codes each has and how sure it is", async () => {
    const { stdout, stderr, code } = await zwgk(["codelist"]);
    expect(stdout).toMatch(
      /^functional {2,}支出功能分类科目（部分） {2,}5[0-9]{2} {2}开放 {2}见于公开文件$/m,
    );
    expect(stdout).toMatch(/^time-unit {2,}时限单位 {2,}5 {2}封闭 {2}本库自定$/m);
    expect([stderr, code]).toEqual(["", 0]);
    const english = await zwgk(["codelist", "--lang", "en"]);
    expect(english.stdout).not.toMatch(/[一-鿿]/);
    const lists = await asJson<{ id: string; size: number }[]>();
    expect(lists.find(({ id }) => id === "fund-type")).toMatchObject({ coverage: "open", size: 3 });
  });
});

describe("codelist LIST", () => {
  it("says what the list is, then each code with its period and what speaks for it", async () => {
    const { stdout, code } = await zwgk(["codelist", "economic-department"]);
    expect(stdout).toMatch(/^economic-department\n部门预算支出经济分类科目\n\n性质 {2,}开放/);
    expect(stdout).toMatch(/^30307 {2,}医疗费 {2,}至 2017 {2,}见于公开文件$/m);
    expect(stdout).toMatch(/^30307 {2,}医疗费补助 {2,}2018 起 {2,}见于公开文件$/m);
    expect(code).toBe(0);
  });

  it("keeps to a year", async () => {
    const before = await codesOf("economic-department", "--year", "2017");
    const after = await codesOf("economic-department", "--year", "2018");
    expect(before).toContain("30307 医疗费");
    expect(before).not.toContain("30307 医疗费补助");
    expect(after).toContain("30307 医疗费补助");
    expect(after).not.toContain("30307 医疗费");
    expect(await codesOf("economic-government", "--year", "2017")).toEqual([]);
  });

  it("keeps to a day, for codes change within a year", async () => {
    const added = "2170404 中央金融机构注资特别国债支出";
    expect(await codesOf("functional", "--year", "2025-05-22")).not.toContain(added);
    expect(await codesOf("functional", "--year", "2025-05-23")).toContain(added);
    expect(await codesOf("functional", "--year", "2025")).toContain(added);
    expect(await codesOf("functional", "--year", "2024")).not.toContain(added);
  });

  it("prints CSV that spreadsheets read", async () => {
    const { stdout } = await zwgk(["codelist", "functional", "--format", "csv"]);
    expect(stdout.startsWith("\ufeffcode,zh,from,to,evidence,note\r\n201,一般公共服务支出,")).toBe(true);
    const { data, errors } = Papa.parse<object>(stdout.slice(1).trimEnd(), { header: true });
    expect(errors).toEqual([]);
    expect(data).toEqual((await asJson<Printed>("functional")).codes);
  });

  it("names the nearest list when there is none of that name", async () => {
    expect(await refused("functionl")).toContain("没有代码表“functionl”，是否为 functional？");
    expect(await refused("../package")).toContain("没有代码表“../package”");
  });

  it.each(["25", "2025-02-29", "2025-5", "2025-05-23x", ""])("refuses the year %j", async (year) => {
    expect(await refused("functional", `--year=${year}`)).toContain("--year 应为年份或存在的日期");
  });
});

describe("codelist LIST CODE", () => {
  it("tells the names over the years, what is above, and the place in COFOG", async () => {
    const { stdout, code } = await zwgk(["codelist", "functional", "2080208"]);
    expect(stdout).toMatch(/^functional 2080208\n基层政权建设和社区治理\n/);
    expect(stdout).toMatch(
      /^名称 {2,}基层政权建设和社区治理 {2}2020 起 {2}凭记忆，未核对\n {2,}基层政权和社区建设 {2}至 2019 {2}凭记忆，与约 2010 年的旧表一致$/m,
    );
    expect(stdout).toMatch(/^级次 {2,}项\n上级 {2,}208 社会保障和就业支出.*\n {2,}20802 民政管理事务/m);
    expect(stdout).toMatch(/^COFOG {2}01\.1\.1，大致吻合$/m);
    expect(code).toBe(0);
  });

  it("keeps to the name of a year", async () => {
    const { stdout } = await zwgk(["codelist", "functional", "2080208", "--year", "2019"]);
    expect(stdout).toContain("基层政权和社区建设");
    expect(stdout).not.toContain("基层政权建设和社区治理");
  });

  it("says of staff costs that they follow the unit", async () => {
    const { stdout } = await zwgk(["codelist", "functional", "2080505"]);
    expect(stdout).toMatch(/^COFOG {2}10\.2\.0，勉强，单位缴费，应随单位的职能/m);
  });

  it("leads from one economic classification to the other and back", async () => {
    const forward = await asJson<{ crosswalk: { code: string }[] }>("economic-department", "30101");
    expect(forward.crosswalk.map(({ code }) => code)).toEqual(["50101", "50501"]);
    const back = await asJson<{ crosswalk: { departmentCodes: string }[] }>("economic-government", "50101");
    expect(back.crosswalk.map(({ departmentCodes }) => departmentCodes)).toEqual(["30101 30102 30103"]);
  });

  it("says since when a code is in force when it is not", async () => {
    expect(await refused("functional", "2170404", "--year", "2025-05-22")).toContain("2025-05-23 起");
    const { code } = await zwgk(["codelist", "functional", "2170404", "--year", "2025-05-23"]);
    expect(code).toBe(0);
  });

  it("names the nearest code when there is none", async () => {
    expect(await refused("functional", "20802088")).toContain("最接近的是 2080208");
    expect(await refused("functional", "constructor")).toContain("没有“constructor”");
  });

  it("shows a code of any list", async () => {
    const { stdout } = await zwgk(["codelist", "time-unit", "workday", "--lang", "en"]);
    expect(stdout).toMatch(/^time-unit workday\n/);
    expect(stdout).not.toMatch(/COFOG|above/);
  });
});
