import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { folderWith, zwgk } from "./zwgk.js";

const number = "350502190001010017";

const scanned = async (args: readonly string[], surroundings = {}) => {
  const ended = await zwgk(["scan", ...args, "--format", "json"], surroundings);
  const { findings, summary } = JSON.parse(ended.stdout);
  return { ...ended, findings, summary };
};

it("scan tells where in text, tables and JSON, never what", async () => {
  const cwd = folderWith({
    "公告.txt": `公告\n联系人张某某，身份证${number}\n咨询电话0595-22500000\n`,
    "名单.csv": `姓名,身份证号,病种\n张某某,${number},尿毒症\n`,
    "record.json": { recordType: "service-guide", name: `登记${number}`, extensions: { [number]: 1 } },
    "rows.ndjson": `{"手机":"13800000000"}\n{\n`,
    [`${number}.txt`]: "登记表\n",
  });
  const { findings, stdout, stderr, code } = await scanned(["."], { cwd });
  expect(code).toBe(1);
  expect(stdout + stderr).not.toContain(number.slice(4, 12));
  const places = findings.map((finding: Record<string, unknown>) =>
    [finding["file"], finding["line"] ?? finding["cell"] ?? "", finding["code"]].join(" "),
  );
  expect(places).toEqual(
    expect.arrayContaining([
      "公告.txt 2 privacy/id-card-18",
      "名单.csv 名单!B1 privacy/personal-column",
      "名单.csv 名单!C2 privacy/health",
      "record.json 3 privacy/id-card-18",
      "rows.ndjson 1 privacy/mobile",
      "35*************017.txt  privacy/id-card-18",
    ]),
  );
});

it("scan lists what a workbook hides", async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: "公示", rows: [["姓名"], ["张某某"]], columns: [{}, { hidden: true }] },
      { name: "发放表", rows: [["一卡通账号"], ["90601234567890"]], hidden: true },
    ],
  });
  const cwd = folderWith({ "名单.xlsx": Buffer.from(bytes) });
  const { findings, code } = await scanned(["名单.xlsx"], { cwd });
  const codes = findings.map((finding: Record<string, unknown>) => `${finding["cell"]} ${finding["code"]}`);
  expect(codes).toEqual(
    expect.arrayContaining(["发放表 privacy/hidden-part", "发放表!A1 privacy/personal-column"]),
  );
  expect(code).toBe(1);
});

it("scan is a filter, clean text is clean, and what cannot be read is no pass", async () => {
  expect((await scanned(["-"], { stdin: "咨询电话0595-22500000\n" })).code).toBe(0);
  expect((await scanned(["-"], { stdin: '{"a":"13800000000"}' })).findings[0].pointer).toBe("/a");
  expect((await scanned(["-", "--fail-on", "never"], { stdin: "13800000000" })).code).toBe(0);
  const cwd = folderWith({ "scan.pdf": "%PDF-1.4" });
  const { code, stderr } = await zwgk(["scan", "."], { cwd });
  expect([code, stderr]).toEqual([2, expect.stringContaining("scan.pdf")]);
});

it("redact writes the copy, and the list beside it", async () => {
  const { stdout, stderr, code } = await zwgk(["redact", "-"], { stdin: `身份证${number}，详见附件` });
  expect(stdout).toBe("身份证35*************017，详见附件");
  expect(stderr).toContain("privacy/id-card-18 3+18");
  expect(code).toBe(0);
  const cwd = folderWith({
    "record.json": { recordType: "service-guide", name: "机密★1年", notes: ["13800000000"] },
    "a.csv": "1",
  });
  const written = await zwgk(["redact", "record.json", "-o", "public.json", "--format", "json"], { cwd });
  expect(JSON.parse(written.stdout).cuts.map(({ masking }: { masking: string }) => masking)).toEqual([
    "not-hidden",
    "first-3-last-4",
  ]);
  expect(written.code).toBe(1);
  const again = await zwgk(["redact", "public.json", "--format", "json"], { cwd });
  expect(JSON.parse(again.stdout).redacted.notes).toEqual(["138****0000"]);
  expect((await zwgk(["redact", "a.csv"], { cwd })).code).toBe(2);
  expect((await zwgk(["redact", "record.json", "-o", "record.json"], { cwd })).code).toBe(2);
});
