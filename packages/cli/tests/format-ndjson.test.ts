import { expect, it } from "vitest";
import { faulty, folderWith, zwgk } from "./zwgk.js";

it("ndjson has one object a line, each with its kind, and the summary last", async () => {
  const cwd = folderWith({
    "faulty.json": faulty,
    "profile.json": { suppressions: [{ code: "schema/required", reason: "旧记录" }] },
  });
  const args = ["validate", "faulty.json", "nope.json", "--profile", "profile.json", "--format", "ndjson"];
  const { stdout } = await zwgk(args, { cwd });
  expect(stdout.endsWith("\n")).toBe(true);
  const entries = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; code?: string; errors?: number });
  expect(entries).toContainEqual(
    expect.objectContaining({ kind: "finding", file: "faulty.json", line: 4, pointer: "/zzz" }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({ kind: "suppressed", code: "schema/required", reason: "旧记录" }),
  );
  expect(entries).toContainEqual(expect.objectContaining({ kind: "not-run", file: "nope.json" }));
  expect(entries.at(-1)).toMatchObject({ kind: "summary", tool: { name: "zwgk" }, records: 1, errors: 1 });
});
