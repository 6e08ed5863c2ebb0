import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "@zwgk/validators";
import { describe, expect, it } from "vitest";
import { folderWith, guide, zwgk } from "./zwgk.js";

const row = (number: string, more: object = {}): object => ({
  recordType: "disclosure-catalogue-item",
  number,
  levelOne: "社会救助",
  levelTwo: `事项${number}`,
  subjects: [{ name: "某某县民政局" }],
  ...more,
});

const catalogue = [
  row("1", { recordTypes: ["policy-interpretation"], limit: { amount: 3, unit: "workday" } }),
  row("2", { frequency: "quarterly", limit: { amount: 10, unit: "workday" } }),
];

const interpretation = (disclosure: object): object => ({
  recordType: "policy-interpretation",
  title: "办法解读",
  publisher: { name: "某某县民政局" },
  disclosure,
});

const files = {
  "mulu.json": catalogue,
  "records/jiedu.json": interpretation({ signedOn: "2026-03-02", publishedAt: "2026-03-06T09:00:00+08:00" }),
  "records/jidu.ndjson": `${JSON.stringify(
    interpretation({ catalogueItem: "2", asOf: "2026-03-31", publishedAt: "2026-04-10T09:00:00+08:00" }),
  )}\n${JSON.stringify(guide)}\n`,
};

const asOf = ["--as-of", "2026-08-01"] as const;

describe("coverage", () => {
  it("is a line for each row and unit, what stands outside, and the sum", async () => {
    const { stdout, stderr, code } = await zwgk(["coverage", "mulu.json", "records", ...asOf], {
      cwd: folderWith(files),
    });
    expect(stdout).toMatchInlineSnapshot(`
      "序号  事项              单位          状态      说明
      1     社会救助 / 事项1  某某县民政局  迟公开    1 条，1 条迟
      2     社会救助 / 事项2  某某县民政局  没有公开  1 条，缺 2026-Q2

      目录以外的记录：
      records/jidu.ndjson:2: /  service-guide  目录里没有收录这种记录的事项
      截至 2026-08-01：目录 2 项，迟公开 1，没有公开 1，目录以外 1 条
      "
    `);
    expect([stderr, code]).toEqual(["", 1]);
  });

  it("is clean when all is there in time", async () => {
    const { stdout, code } = await zwgk(["coverage", "mulu.json", "-", ...asOf, "--lang", "en"], {
      cwd: folderWith({ "mulu.json": catalogue.slice(0, 1) }),
      stdin: JSON.stringify(
        interpretation({ signedOn: "2026-03-02", publishedAt: "2026-03-05T09:00:00+08:00" }),
      ),
    });
    expect(stdout).toContain("As of 2026-08-01: 1 row, published 1\n");
    expect(code).toBe(0);
  });

  it("gives the whole of it as JSON, with the places of what stands outside", async () => {
    const { stdout } = await zwgk(["coverage", "mulu.json", "records", ...asOf, "--format", "json"], {
      cwd: folderWith(files),
    });
    const laid = JSON.parse(stdout) as Coverage & { outside: { place: string }[] };
    expect(laid.summary).toEqual({ published: 0, late: 1, missing: 1, "not-due": 0, outside: 1 });
    expect(laid.outside[0]?.place).toBe("records/jidu.ndjson:2: /");
  });

  it("writes a page that stands alone, and a table no spreadsheet runs", async () => {
    const hostile = [row("1", { levelOne: "=HYPERLINK(1)<script>" })];
    const cwd = folderWith({ ...files, "mulu.json": hostile });
    const pages = ["--output", "html=page.html", "--output", "csv=table.csv"];
    await zwgk(["coverage", "mulu.json", "records", ...asOf, ...pages], { cwd });
    const page = readFileSync(join(cwd, "page.html"), "utf8");
    expect(page).toContain("&#60;script&#62;");
    expect(page).not.toMatch(/<script|https?:|<link|<img/);
    expect(readFileSync(join(cwd, "table.csv"), "utf8")).toContain("'=HYPERLINK(1)");
  });

  it("refuses a catalogue of something else, records of the wrong shape, and writing over an input", async () => {
    const cwd = folderWith({ ...files, "bad.json": { ...guide, zzz: 1 } });
    const ends = await Promise.all([
      zwgk(["coverage", "records/jiedu.json", "records"], { cwd }),
      zwgk(["coverage", "mulu.json", "bad.json"], { cwd }),
      zwgk(["coverage", "mulu.json", "records", "--output", "csv=mulu.json"], { cwd }),
      zwgk(["coverage", "mulu.json", "nowhere.json"], { cwd }),
    ]);
    expect(ends.map(({ code, stdout }) => [code, stdout])).toEqual(ends.map(() => [2, ""]));
    expect(ends[0]?.stderr).toContain("不是目录事项");
    expect(ends[1]?.stderr).toContain("zzz");
    expect(JSON.parse(readFileSync(join(cwd, "mulu.json"), "utf8"))).toEqual(catalogue);
  });
});
