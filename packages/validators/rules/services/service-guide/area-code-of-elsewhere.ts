import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { otherAreaCode } from "../../../src/services/area-code.js";

/**
 * A number of the next city reaches nobody there.
 *
 * Area codes are those of Fujian and known from memory; a body without a division code is not judged.
 */
export const areaCodeOfElsewhere: Rule<"service-guide"> = {
  code: "service-guide/area-code-of-elsewhere",
  severity: "warning",
  title: { zh: "电话区号不是本地的", en: "Area code of another city" },
  message: {
    zh: "电话区号印作 {printed}，单位所在地的区号是 {expected}",
    en: "the area code is printed as {printed}; that of the body's city is {expected}",
  },
  basis: [{ source: "telephone-area-codes" }],
  since: "0.1.0",
  examples: [
    {
      name: "Quanzhou",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        decidingBody: { name: "惠安县民政局", divisionCode: "350521" },
        consult: [{ kind: "phone", value: "0595-22270000" }],
        supervise: [{ kind: "hotline", value: "12345" }],
      },
      findings: [],
    },
    {
      name: "Longyan",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        decidingBody: { name: "惠安县民政局", divisionCode: "350521" },
        consult: [{ kind: "phone", value: "0597-22270000" }],
      },
      findings: ["/consult/0/value"],
    },
  ],
  *check({ decidingBody, acceptingBody, consult = [], supervise = [] }) {
    const division = decidingBody?.divisionCode ?? acceptingBody?.divisionCode;
    for (const [field, contacts] of Object.entries({ consult, supervise })) {
      for (const [index, contact] of contacts.entries()) {
        const data = otherAreaCode(contact, division);
        if (data !== undefined) yield { at: pointer(field, index, "value"), data };
      }
    }
  },
};
