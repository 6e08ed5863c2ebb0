import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const hasJsonschema = (command: string): boolean =>
  spawnSync(command, ["-c", "import jsonschema"]).status === 0;

/** A Python that has `jsonschema`: `ZWGK_PYTHON`, the one on the path, or the system's. */
export const python: string | undefined = [process.env["ZWGK_PYTHON"], "python3", "/usr/bin/python3"]
  .filter((command) => command !== undefined)
  .find(hasJsonschema);

export const pythonVerdicts = (
  schemas: Readonly<Record<string, object>>,
  documents: readonly (readonly [recordType: string, document: unknown])[],
): boolean[] => {
  const script = fileURLToPath(new URL("verdicts.py", import.meta.url));
  const { status, stdout, stderr } = spawnSync(python ?? "", [script], {
    input: JSON.stringify({ schemas, documents }),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as boolean[];
};
