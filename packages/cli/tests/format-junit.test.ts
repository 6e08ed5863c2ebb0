import { describe, expect, it } from "vitest";
import { convert } from "xmlbuilder2";
import { faulty, folderWith, guide, shapeOnly, zwgk } from "./zwgk.js";

interface TestCase {
  readonly "@name": string;
  readonly failure?: Readonly<Record<"@type" | "@message" | "#", string>>;
  readonly error?: Readonly<Record<"@type" | "@message", string>>;
  readonly "system-out"?: string;
}

interface Suite extends Readonly<Record<"@name" | "@tests" | "@failures" | "@errors", string>> {
  readonly testcase: TestCase | readonly TestCase[];
}

const suitesOf = (xml: string): readonly Suite[] => {
  const { testsuites } = convert(xml, { format: "object" }) as unknown as {
    testsuites: { testsuite: Suite | Suite[] };
  };
  return [testsuites.testsuite].flat();
};

const casesOf = (suite: Suite | undefined): readonly TestCase[] => [suite?.testcase ?? []].flat();

describe("junit", () => {
  it("has a suite a file and a case a record, and fails what the exit code fails", async () => {
    const cwd = folderWith({ "a.json": [guide, faulty], "b.json": guide, "profile.json": shapeOnly });
    const args = ["validate", "a.json", "b.json", "nope.json", "--profile", "profile.json"];
    const { stdout } = await zwgk([...args, "--format", "junit"], { cwd });
    const suites = suitesOf(stdout);
    expect(suites).toMatchObject([
      { "@name": "nope.json", "@tests": "1", "@failures": "0", "@errors": "1" },
      { "@name": "a.json", "@tests": "2", "@failures": "1", "@errors": "0" },
      { "@name": "b.json", "@tests": "1", "@failures": "0", "@errors": "0" },
    ]);
    const [passed, failed] = casesOf(suites[1]);
    expect(passed?.["@name"]).toBe("1 社会团体成立登记");
    expect(failed).toMatchObject({ "@name": "2 fj-002", failure: { "@type": "schema/required" } });
    expect(failed?.failure?.["#"]).toContain("a.json:9 error schema/additionalProperties /zzz");
    expect(casesOf(suites[0])[0]?.error?.["@message"]).toContain("不存在");
  });

  it("lists findings that do not fail beside the case", async () => {
    const args = ["validate", "-", "--fail-on", "never", "--format", "junit"];
    const [suite] = suitesOf((await zwgk(args, { stdin: JSON.stringify(faulty) })).stdout);
    const [only] = casesOf(suite);
    expect(only?.failure).toBe(undefined);
    expect(only?.["system-out"]).toContain("schema/required");
  });

  it("stays well-formed whatever a record holds", async () => {
    const name = 'a\u0000b\u001b<&>"\ud800]]>\uffff';
    const record = { recordType: "service-guide", name, [name]: 1 };
    const args = ["validate", "-", "--format", "junit"];
    const [suite] = suitesOf((await zwgk(args, { stdin: JSON.stringify(record) })).stdout);
    // This reader leaves the entities of attributes as they are.
    expect(casesOf(suite)[0]?.["@name"]).toBe("1 a\ufffdb\ufffd&lt;&amp;&gt;&quot;\ufffd]]&gt;\ufffd");
  });
});
