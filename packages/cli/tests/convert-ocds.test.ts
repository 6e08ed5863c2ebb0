import { describe, expect, it } from "vitest";
import { folderWith, guide, zwgk } from "./zwgk.js";

const contract = {
  recordType: "procurement-contract",
  recordId: "ht-2026-015",
  publishedOn: "2026-01-05",
  projectNumber: "[350521]XX[CS]2025001",
  contractName: "福利院护理床采购合同",
  suppliers: [{ name: "某某康复器具有限公司" }],
  amount: { kind: "total", text: "29.23万元", value: 29.23, unit: "CNY-10k" },
};

const tender = {
  recordType: "procurement-tender",
  recordId: "zb-2025-001",
  publishedOn: "2025-11-01",
  projectNumber: "【350521】XX【CS】2025001",
  projectName: "护理床",
};
const options = ["--publisher", "某某县财政局", "--uri", "urn:example:2026"];

describe("convert --to ocds", () => {
  it("makes a release package, and --from ocds the same notices", async () => {
    const cwd = folderWith({ "notices.json": [contract] });
    const there = await zwgk(["convert", "notices.json", "--to", "ocds", "-o", "package.json", ...options], {
      cwd,
    });
    expect(there.stderr).toContain("notices.json: /0: ");
    const back = await zwgk(["convert", "package.json", "--from", "ocds"], { cwd });
    expect(JSON.parse(back.stdout)).toEqual([contract]);
    expect([there.code, back.code]).toEqual([0, 0]);
  });

  it("gives amounts in yuan under the caller's prefix", async () => {
    const args = ["convert", "-", "--to", "ocds", "--ocid-prefix", "ocds-abc123", ...options];
    const { stdout } = await zwgk(args, { stdin: JSON.stringify(contract) });
    const { releases } = JSON.parse(stdout);
    expect(releases[0].ocid).toMatch(/^ocds-abc123-/);
    expect(releases[0].contracts[0].value).toMatchObject({ amount: 292300, currency: "CNY" });
  });

  it("tells what the package lacks, and takes the address of the extension", async () => {
    const without = await zwgk(["convert", "-", "--to", "ocds", ...options], {
      stdin: JSON.stringify(contract),
    });
    expect(without.stderr).toMatch(/^--to ocds: .*URN/m);
    const args = ["convert", "-", "--to", "ocds", ...options, "--extension-base", "https://example.gov.cn/e"];
    const { stdout, stderr } = await zwgk(args, { stdin: JSON.stringify(contract) });
    expect(JSON.parse(stdout).extensions[0]).toBe("https://example.gov.cn/e/extension.json");
    expect(stderr).not.toContain("URN");
  });

  it("makes one package of many files, of records one a line, and of folders", async () => {
    const lines = `${JSON.stringify(contract)}\n\n${JSON.stringify({ ...contract, extensions: {} })}\n`;
    const cwd = folderWith({ "a.ndjson": lines, "more/b.json": [tender], "more/c.json": contract });
    const { stdout, stderr, code } = await zwgk(["convert", "a.ndjson", "more", "--to", "ocds", ...options], {
      cwd,
    });
    expect(JSON.parse(stdout).releases.map(({ id }: { id: string }) => id)).toEqual([
      "procurement-contract-ht-2026-015",
      "procurement-contract-ht-2026-015~2",
      "procurement-tender-zb-2025-001",
      "procurement-contract-ht-2026-015~3",
    ]);
    expect(stderr).toContain("a.ndjson:3: /extensions: ");
    expect(stderr).toContain("a.ndjson:3: /: ");
    expect(stderr).toContain("more/c.json: /: ");
    expect(code).toBe(1);
  });

  it("merges the notices of one project into a record", async () => {
    const args = ["convert", "-", "--to", "ocds", "--package", "record", ...options];
    const { stdout, code } = await zwgk(args, {
      stdin: [contract, tender].map((notice) => JSON.stringify(notice)).join("\n"),
    });
    const { records } = JSON.parse(stdout);
    expect(records).toHaveLength(1);
    expect(records[0].releases.map(({ date }: { date: string }) => date.slice(0, 10))).toEqual([
      "2025-11-01",
      "2026-01-05",
    ]);
    expect(records[0].compiledRelease).toMatchObject({
      tag: ["compiled"],
      tender: { title: "护理床" },
      contracts: [{ value: { amount: 292300 } }],
    });
    expect(code).toBe(0);
  });

  it("refuses a broken line, a missing file and an output over an input", async () => {
    const cwd = folderWith({ "a.ndjson": `${JSON.stringify(contract)}\n{`, "b.json": contract });
    const ended = await Promise.all([
      zwgk(["convert", "a.ndjson", "--to", "ocds", ...options], { cwd }),
      zwgk(["convert", "none.json", "--to", "ocds", ...options], { cwd }),
      zwgk(["convert", "b.json", "--to", "ocds", ...options, "-o", "b.json"], { cwd }),
      zwgk(["convert", "a.ndjson", "b.json", "--to", "json"], { cwd }),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(ended[0]?.stderr).toContain("a.ndjson:2: ");
    expect(ended[1]?.stderr).toContain("none.json: ");
    expect(ended[2]?.stderr).toContain("b.json");
    expect(ended[3]?.stderr).toContain("一次只转换一个文件");
  });

  it.each([
    [["--to", "ocds"], JSON.stringify(contract), "--publisher"],
    [
      ["--to", "ocds", ...options],
      JSON.stringify({ recordType: "service-guide", name: "x" }),
      "不是采购公告",
    ],
    [["--to", "ocds", ...options], JSON.stringify({ ...contract, amount: 1 }), "不合模式"],
    [
      ["--to", "ocds", ...options, "--extension-base", "泉州"],
      JSON.stringify(contract),
      "--extension-base 应为",
    ],
    [["--to", "ocds", ...options, "--package", "both"], JSON.stringify(contract), "release、record"],
    [["--to", "oc4ids", ...options], JSON.stringify(contract), "不是建设项目"],
    [["--to", "process"], JSON.stringify(guide), "不是采购公告"],
    [["--to", "process", "--package", "record"], JSON.stringify(contract), "只用于 --to ocds"],
    [["--to", "json", "--uri", "urn:x"], "{}", "只用于 --to ocds、oc4ids"],
    [["--from", "ocds"], "[]", "release package"],
    [[], "{}", "--to"],
  ])("refuses %j of %s", async (args, stdin, reason) => {
    const { stdout, stderr, code } = await zwgk(["convert", "-", ...args], { stdin });
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(reason);
  });
});

describe("convert --to oc4ids", () => {
  it("makes a package of construction projects and partnerships", async () => {
    const projects = [
      { recordType: "construction-project", name: "某某福利院", projectCode: "2019-350502-84-01-000001" },
      { recordType: "ppp-project", recordId: "ppp-1", name: "某某殡仪馆", mode: "BOT", termYears: 30 },
    ];
    const args = ["convert", "-", "--to", "oc4ids", "--project-prefix", "oc4ids-abc123", ...options];
    const { stdout, stderr, code } = await zwgk(args, { stdin: JSON.stringify(projects) });
    expect(JSON.parse(stdout)).toMatchObject({
      version: "0.9",
      projects: [
        { id: "oc4ids-abc123-2019-350502-84-01-000001", status: "identification" },
        {
          id: "oc4ids-abc123-ppp-1",
          additionalClassifications: [{ scheme: "CN-PPP-mode", id: "BOT" }],
        },
      ],
    });
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("/1/termYears: ")]);
    expect(code).toBe(1);
    const back = await zwgk(["convert", "-", "--from", "oc4ids"], { stdin: stdout });
    const { termYears: _, ...partnership } = projects[1] ?? {};
    expect(JSON.parse(back.stdout)).toEqual([projects[0], partnership]);
    expect([back.stderr, back.code]).toEqual(["", 0]);
  });
});

describe("convert --to process", () => {
  it("compiles what happened to each project, and the result is valid", async () => {
    const { stdout, code } = await zwgk(["convert", "-", "--to", "process"], {
      stdin: JSON.stringify([contract, tender]),
    });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        recordType: "contracting-process",
        projectNumber: "[350521]XX[CS]2025001",
        events: [{ step: "tendered" }, { step: "contracted" }],
        state: "contracted",
      },
    ]);
    expect(code).toBe(0);
    const checked = await zwgk(["validate", "-"], { stdin: stdout });
    expect(checked.code).toBe(0);
  });
});
