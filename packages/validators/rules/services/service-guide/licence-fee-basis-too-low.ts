import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";
import { printedList } from "../../../src/services/printed-list.js";

/**
 * A licence is charged for only under a law or an administrative regulation.
 *
 * Local regulations, rules and price notices do not suffice, whatever the level of the body that issued them.
 */
export const licenceFeeBasisTooLow: Rule<"service-guide"> = {
  code: "service-guide/licence-fee-basis-too-low",
  severity: "error",
  title: { zh: "行政许可收费依据位阶不够", en: "Licence fee without a law behind it" },
  message: {
    zh: "行政许可的收费项目“{name}”所列依据中没有法律或者行政法规",
    en: "no law or administrative regulation is among the bases of {name}, which is charged for a licence",
  },
  basis: [{ source: "administrative-licensing-law", article: "第五十八条" }],
  since: "0.1.0",
  examples: [
    {
      name: "a regulation, made more precise by a notice",
      record: {
        recordType: "service-guide",
        name: "占用城市道路审批",
        itemType: "01",
        fees: [
          {
            name: "城市道路占用费",
            standard: "每平方米每日0.5元",
            amount: 0.5,
            basis: [
              { lawTitle: "城市道路管理条例", docNo: "国务院令第198号", rank: "administrative-regulation" },
              { lawTitle: "关于城市道路占用费标准的通知", rank: "normative-document" },
            ],
          },
        ],
      },
      findings: [],
    },
    {
      name: "nothing but a price notice",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        fees: [
          {
            name: "登记证书工本费",
            amount: 10,
            basis: [{ lawTitle: "关于证照工本费的通知", rank: "normative-document" }],
          },
        ],
      },
      findings: ["/fees/0/basis"],
    },
    {
      name: "a basis whose rank is not given",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        itemType: "01",
        fees: [{ name: "登记证书工本费", amount: 10, basis: [{ lawTitle: "证照收费管理办法" }] }],
      },
      findings: [],
      notRun: true,
    },
    {
      name: "not a licence",
      record: {
        recordType: "service-guide",
        name: "老年人优待证核发",
        itemType: "07",
        fees: [
          {
            name: "工本费",
            amount: 10,
            basis: [{ lawTitle: "关于老年人优待证工本费的批复", rank: "normative-document" }],
          },
        ],
      },
      findings: [],
    },
  ],
  *check({ itemType, fees }) {
    if (itemType !== "01") return;
    for (const [index, { name, amount, basis }] of printedList(fees).entries()) {
      const ranks = printedList(basis).map(({ rank }) => rank);
      if (amount === 0 || ranks.length === 0) continue;
      if (ranks.includes("law") || ranks.includes("administrative-regulation")) continue;
      if (ranks.includes(undefined)) {
        yield {
          notRun: {
            zh: `收费项目“${name}”的依据没有注明效力位阶`,
            en: `a basis of the charge ${name} does not say its rank`,
          },
        };
      } else yield { at: pointer("fees", index, "basis"), data: { name } };
    }
  },
};
