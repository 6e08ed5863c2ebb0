import { rules } from "@zwgk/validators";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { faulty, folderWith, zwgk } from "./zwgk.js";

const runOf = async (args: readonly string[], cwd: string) => {
  const { stdout } = await zwgk(["validate", ...args, "--format", "sarif"], { cwd });
  const log = JSON.parse(stdout) as Log;
  expect(log).toMatchObject({ version: "2.1.0", runs: [{}] });
  return log.runs[0];
};

describe("sarif", () => {
  it("describes every rule, fired or not, with help that needs no network", async () => {
    const run = await runOf(["faulty.json"], folderWith({ "faulty.json": faulty }));
    const described = run?.tool.driver.rules ?? [];
    const ids = described.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(rules.map(({ code }) => code)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, shortDescription, fullDescription, help, helpUri } of described) {
      expect(shortDescription?.text, id).toMatch(/[一-鿿]/);
      expect(fullDescription?.text, id).toMatch(/[一-鿿]/);
      expect(help?.text, id).toMatch(/[一-鿿][\s\S]*[a-z]/);
      expect(helpUri).toBe(undefined);
    }
  });

  it("points at the line, and into the record", async () => {
    const run = await runOf(["a b/记录.json"], folderWith({ "a b/记录.json": faulty }));
    const result = run?.results?.find(({ ruleId }) => ruleId === "schema/additionalProperties");
    expect(result).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining("zzz") },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "a%20b/%E8%AE%B0%E5%BD%95.json" },
            region: { startLine: 4 },
          },
          logicalLocations: [{ fullyQualifiedName: "/zzz" }],
        },
      ],
    });
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  });

  it("keeps suppressed findings as suppressed, with the reason", async () => {
    const cwd = folderWith({
      "faulty.json": faulty,
      "profile.json": { suppressions: [{ code: "schema/required", reason: "旧记录" }] },
    });
    const run = await runOf(["faulty.json", "--profile", "profile.json"], cwd);
    const suppressed = run?.results?.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toMatchObject([
      { ruleId: "schema/required", suppressions: [{ kind: "external", justification: "旧记录" }] },
    ]);
  });

  it("says what was not read and which rules were not run", async () => {
    const run = await runOf(["faulty.json", "nope.json"], folderWith({ "faulty.json": faulty }));
    const [invocation] = run?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    const notifications = invocation?.toolExecutionNotifications ?? [];
    expect(notifications[0]).toMatchObject({ level: "error", associatedRule: { id: "input/unreadable" } });
    expect(notifications.slice(1).every(({ level }) => level === "note")).toBe(true);
    expect(notifications.length).toBeGreaterThan(1);
  });
});
