import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const packageRoot = fileURLToPath(new URL("..", import.meta.url));

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${packageRoot}/${path}`, "utf8"));

export interface Fixture {
  readonly name: string;
  readonly recordType: string;
  readonly valid: boolean;
  readonly document: unknown;
}

/** Every document under `records/<family>/<record>/{valid,invalid}/`. */
export const fixtures: readonly Fixture[] = globSync("records/*/*/{valid,invalid}/*.json", {
  cwd: packageRoot,
})
  .filter((path) => !path.endsWith(".expected.json"))
  .sort()
  .map((path) => {
    const [, , recordType, folder, name] = path.split("/") as [string, string, string, string, string];
    return {
      name: `${recordType}/${folder}/${name}`,
      recordType,
      valid: folder === "valid",
      document: readJson(path),
    };
  });

/** Published schemas of one draft, by record type. */
export const publishedSchemas = (folder: "json-schema" | "json-schema/draft-07"): Record<string, object> =>
  Object.fromEntries(
    readdirSync(`${packageRoot}/${folder}`)
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.slice(0, -".json".length))
      .sort()
      .map((id) => [id, readJson(`${folder}/${id}.json`) as object]),
  );
