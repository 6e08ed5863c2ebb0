import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { accuracyPage, measureAccuracy, pageWith } from "./accuracy/measure.js";
import { root } from "./repository.js";

/** `npm run accuracy`: what the rules find in documents whose faults are known, printed and put in the guide. */
const measured = measureAccuracy();
console.log(measured);
writeFileSync(join(root, accuracyPage), pageWith(measured));
