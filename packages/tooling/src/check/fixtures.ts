import { recordFolders } from "../records.js";
import { list } from "../repository.js";
import type { Check } from "./check.js";

const leastInvalid = 6;

/** Every record folder shows what it takes and what it refuses. */
export const fixtures: Check = {
  name: "fixtures",
  mend: "add README.md, valid/minimal.json, valid/full.json and six invalid documents, each with its .expected.json",
  run: () => recordFolders().flatMap(({ folder }) => faultsIn(folder)),
};

const faultsIn = (folder: string): string[] => {
  const files = new Set(list(`${folder}/**`));
  const missing = ["README.md", "valid/minimal.json", "valid/full.json"].filter(
    (name) => !files.has(`${folder}/${name}`),
  );
  const invalid = [...files].filter(
    (path) => path.startsWith(`${folder}/invalid/`) && !path.endsWith(".expected.json"),
  );
  const unexplained = invalid.filter((path) => !files.has(path.replace(/\.json$/, ".expected.json")));
  return [
    ...missing.map((name) => `${folder} has no ${name}`),
    ...unexplained.map((path) => `${path} does not say what is wrong with it`),
    ...(invalid.length < leastInvalid
      ? [`${folder} has ${invalid.length} invalid documents, not ${leastInvalid}`]
      : []),
  ];
};
