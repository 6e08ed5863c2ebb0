import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { isLonger, limitText, spanOf, workdays } from "../../../src/time-limit.js";

/**
 * A licence application is answered for completeness within five working days.
 *
 * After that it counts as accepted on the day it came in, so a guide that takes longer to accept it
 * announces a delay the law does not know. Other items than licences have rules of their own.
 */
export const acceptanceLongerThanFiveWorkdays: Rule<"service-guide"> = {
  code: "service-guide/acceptance-longer-than-five-workdays",
  severity: "error",
  title: { zh: "行政许可受理时限超过五个工作日", en: "Acceptance of a licence application takes too long" },
  message: {
    zh: "行政许可的受理时限 {printed} 超过5个工作日；逾期不告知补正的，收到材料之日即为受理",
    en: "acceptance takes {printed}, over 5 working days; after those the application counts as accepted on receipt",
  },
  basis: [
    { source: "administrative-licensing-law", article: "第三十二条" },
    { source: "administrative-licensing-law", article: "第八十二条" },
  ],
  since: "0.1.0",
  examples: [
    {
      name: "five working days",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        itemType: "01",
        acceptLimit: { amount: 5, unit: "workday" },
      },
      findings: [],
    },
    {
      name: "six working days",
      record: {
        recordType: "service-guide",
        name: "慈善组织公开募捐资格审批",
        itemType: "01",
        acceptLimit: { amount: 6, unit: "workday" },
      },
      findings: ["/acceptLimit"],
    },
    {
      name: "seven days may be five working days",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        acceptLimit: { amount: 7, unit: "day" },
      },
      findings: [],
      notRun: true,
    },
    {
      name: "not a licence",
      record: {
        recordType: "service-guide",
        name: "高龄津贴申领",
        itemType: "05",
        acceptLimit: { amount: 10, unit: "workday" },
      },
      findings: [],
    },
  ],
  *check({ itemType, acceptLimit }) {
    if (itemType !== "01" || acceptLimit === undefined) return;
    const printed = limitText(acceptLimit);
    const span = spanOf(acceptLimit);
    const longer = span === undefined ? undefined : isLonger(span, workdays(5));
    if (longer === true) yield { at: pointer("acceptLimit"), data: { printed } };
    if (longer === undefined) {
      yield {
        notRun: {
          zh: `受理时限 ${printed} 缺数字、单位，或者不以工作日计，是否超过5个工作日取决于日历`,
          en: `whether ${printed} is more than 5 working days depends on the calendar, or its number or unit is missing`,
        },
      };
    }
  },
};
