import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { otherAreaCode } from "../../../src/services/area-code.js";

/**
 * A number of the next city reaches nobody there.
 *
 * Area codes are those of Fujian and known from memory; a body without a division code is not judged.
 */
export const areaCodeOfElsewhere: Rule<"contact-channel"> = {
  code: "contact-channel/area-code-of-elsewhere",
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
        recordType: "contact-channel",
        unit: { name: "惠安县民政局", divisionCode: "350521" },
        point: { kind: "phone", value: "0595-22270000" },
      },
      findings: [],
    },
    {
      name: "Longyan",
      record: {
        recordType: "contact-channel",
        unit: { name: "惠安县民政局", divisionCode: "350521" },
        point: { kind: "phone", value: "0597-22270000" },
      },
      findings: ["/point/value"],
    },
  ],
  *check({ unit, point }) {
    const data = otherAreaCode(point, unit.divisionCode);
    if (data !== undefined) yield { at: pointer("point", "value"), data };
  },
};
