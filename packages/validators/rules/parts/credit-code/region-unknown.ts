import { creditCodeCheckCharacter } from "../../../src/credit-code.js";
import { divisionFujianRows } from "../../../src/generated/code-lists/division-fujian.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A credit code registered in a province, or in a city of Fujian, that there is not.
 *
 * Counties are not judged: a code keeps that of a county abolished since, and no table of former ones is at hand. A
 * code with a wrong check character is left to the rule on that.
 */
export const regionUnknown: PartRule<"credit-code"> = {
  code: "credit-code/region-unknown",
  severity: "info",
  title: { zh: "信用代码的登记机关区划不存在", en: "Region of a credit code unknown" },
  message: {
    zh: "统一社会信用代码第 3—8 位是 {region}，没有这样的省或者福建省设区市；请核对代码",
    en: "positions 3 to 8 of the credit code are {region}: there is no such province, or no such city in Fujian; check it",
  },
  basis: [{ source: "gb-32100-2015" }, { source: "gb-t-2260" }],
  since: "0.1.0",
  examples: [
    { name: "a city of Fujian", part: "11350500003813613F", findings: [] },
    { name: "registered by a department of the State Council", part: "G11100007178352756", findings: [] },
    { name: "a county that is not in today's table", part: "91350427MA2X000277", findings: [] },
    { name: "no such province", part: "91260500MA2X00027M", findings: [""] },
    { name: "no such city", part: "91351000MA2X00027T", findings: [""] },
    { name: "a row of ones is another rule's", part: "111111111111111111", findings: [] },
  ],
  *check(code) {
    const region = code.slice(2, 8);
    if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return;
    const isKnown = region.startsWith("35")
      ? cities.has(region.slice(0, 4))
      : provinces.has(region.slice(0, 2));
    if (!isKnown) yield { at: "", data: { region } };
  },
};

/** With 10 for what departments of the State Council register. */
const provinces: ReadonlySet<string> = new Set(
  (
    "10 11 12 13 14 15 21 22 23 31 32 33 34 36 37 41 42 43 44 45 46 50 51 52 53 54 " +
    "61 62 63 64 65 71 81 82"
  ).split(" "),
);

const cities: ReadonlySet<string> = new Set(divisionFujianRows.map(({ code }) => code.slice(0, 4)));
