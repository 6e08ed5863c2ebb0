import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { countTexts, documentsIn, findingsIn } from "./privacy/documents.js";
import { measurePrivacy, privacyPage, privacyPageWith, vectorTable } from "./privacy/measure.js";
import { runVectors, vectorsOf } from "./privacy/vectors.js";
import { root } from "./repository.js";

/**
 * `npm run privacy`: how much of what must not be published is found, printed and put in the guide.
 *
 * ZWGK_PRIVACY_VECTORS names a further file of sentences, ZWGK_PRIVACY_DOCUMENTS further folders of published
 * documents, with `:` between them; what they give is only printed.
 */
const measured = measurePrivacy();
console.log(measured);
writeFileSync(join(root, privacyPage), privacyPageWith(measured));

const { ZWGK_PRIVACY_VECTORS: vectors = "", ZWGK_PRIVACY_DOCUMENTS: folders = "" } = process.env;
if (vectors !== "") console.log(`\n${vectors}\n${vectorTable(runVectors(vectorsOf(vectors), true))}`);
for (const folder of folders.split(":").filter((path) => path !== "")) {
  const documents = documentsIn(folder);
  const findings = findingsIn(documents);
  console.log(
    `\n${folder}: ${documents.length} documents, ${countTexts(documents)} texts, ${findings.length} reported`,
  );
  for (const finding of findings) console.log(`  ${finding}`);
}
