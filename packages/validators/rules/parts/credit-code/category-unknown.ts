import { creditCodeCheckCharacter } from "../../../src/credit-code.js";
import type { PartRule } from "../../../src/part-rule.js";

/**
 * A credit code whose registering department has no such category.
 *
 * The first character names the department, the second the kind of body. A code with a wrong check character is left
 * to the rule on that. New categories come up, so this is worth a look only.
 */
export const categoryUnknown: PartRule<"credit-code"> = {
  code: "credit-code/category-unknown",
  severity: "info",
  title: { zh: "信用代码的登记管理部门和类别不成对", en: "Category unknown to the registering department" },
  message: {
    zh: "统一社会信用代码前两位是 {printed}，标准没有这种登记管理部门和机构类别；请核对代码",
    en: "the credit code begins with {printed}, which is no department and category of the standard; check it",
  },
  basis: [{ source: "gb-32100-2015" }],
  since: "0.1.0",
  examples: [
    { name: "an organ of government", part: "11350500003813613F", findings: [] },
    { name: "a private non-enterprise unit", part: "52350500MJB000018Q", findings: [] },
    { name: "an office of an overseas organisation", part: "G1610000713522976L", findings: [] },
    { name: "an enterprise typed with a 4", part: "94350500MA2X00027Y", findings: [""] },
    { name: "a wrong check character is another rule's", part: "94350500MA2X000190", findings: [] },
  ],
  *check(code) {
    const printed = code.slice(0, 2);
    const categories = categoriesOf[printed.charAt(0)] ?? "";
    if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return;
    if (!categories.includes(printed.charAt(1))) yield { at: "", data: { printed } };
  },
};

/** By department: 编制, 外交, 司法, 文化, 民政, 旅游, 宗教, 工会, 市场监管, 军委, 公安, 农业 and others. */
const categoriesOf: Readonly<Record<string, string>> = {
  "1": "1239",
  "2": "19",
  "3": "123459",
  "4": "19",
  "5": "123459",
  "6": "129",
  "7": "129",
  "8": "19",
  "9": "1239",
  A: "19",
  G: "1",
  N: "1239",
  Y: "1",
};
