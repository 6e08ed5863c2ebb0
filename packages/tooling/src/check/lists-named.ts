import { codeLists } from "../generate/code-lists.js";
import { jsonSchemaOf } from "../generate/json-schemas.js";
import { type CodedField, codedFields } from "../generate/lists-of-record.js";
import { recordFolders } from "../records.js";
import type { Check } from "./check.js";

/** The code list a field's description names is there, and is the one whose codes the field takes. */
export const listsNamed: Check = {
  name: "lists-named",
  mend: "name the list of the field in its description, as its folder in packages/schemas/codelists is called",
  async run() {
    const lists = codeLists();
    const ids = new Set(lists.map(({ id }) => id));
    const faults: string[] = [];
    for (const record of recordFolders()) {
      const fields = codedFields(await jsonSchemaOf(record, "draft-2020-12"), lists);
      faults.push(...fields.flatMap((field) => faultsOf(field, ids).map((fault) => `${record.id} ${fault}`)));
    }
    return faults;
  },
};

export const faultsOf = (
  { path, named, enumerated }: CodedField,
  lists: ReadonlySet<string>,
): readonly string[] => [
  ...named
    .filter((list) => !lists.has(list))
    .map((list) => `${path} names the code list ${list}, which does not exist`),
  ...(named.length > 0 && enumerated.length > 0 && !named.some((list) => enumerated.includes(list))
    ? [`${path} names ${named.join(", ")}, and takes the codes of ${enumerated.join(", ")}`]
    : []),
];
