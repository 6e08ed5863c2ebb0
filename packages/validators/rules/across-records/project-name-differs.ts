import { pointer } from "../../src/pointer.js";
import { chainsOf, plainProjectName, projectNameOf } from "../../src/procurement/chain.js";
import { exampleContract, exampleResult, exampleTender } from "../../src/procurement/example-chain.js";
import type { RecordSetRule } from "../../src/rule.js";

/**
 * One project number with two project names.
 *
 * Spaces, the width of letters and the word for a round aside. A name that holds the other is the same: contracts add
 * the lot, notices leave out the purchaser.
 */
export const projectNameDiffers: RecordSetRule = {
  code: "across-records/project-name-differs",
  severity: "warning",
  title: { zh: "同一项目编号的项目名称不同", en: "One project number, two project names" },
  message: {
    zh: "项目编号 {number} 的项目名称在这份公告里是“{name}”，在先前的公告里是“{before}”",
    en: "project {number} is called “{name}” in this notice, and “{before}” in an earlier one",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    { name: "one name", records: [exampleTender, exampleResult], findings: [] },
    {
      name: "with the round and the lot added",
      records: [
        exampleTender,
        { ...exampleResult, projectName: "福利院护理床采购项目（第二次）" },
        { ...exampleContract, projectName: "某某县福利院护理床采购项目 采购包1" },
      ],
      findings: [],
    },
    {
      name: "another name",
      records: [exampleTender, { ...exampleResult, projectName: "福利院餐饮服务采购项目" }],
      findings: ["/1/projectName"],
    },
    {
      name: "one number of two purchasers is not one project",
      records: [
        { ...exampleTender, projectNumber: "2024-001" },
        {
          ...exampleResult,
          projectNumber: "2024-001",
          projectName: "救助站物业管理服务",
          purchaser: { name: "某某县救助管理站" },
        },
      ],
      findings: [],
    },
  ],
  *check(records) {
    for (const { number, notices } of chainsOf(records)) {
      if (number === undefined) continue;
      let before: { readonly name: string; readonly plain: string } | undefined;
      for (const { index, record } of notices) {
        const name = projectNameOf(record);
        if (name === undefined) continue;
        const plain = plainProjectName(name);
        if (before === undefined) before = { name, plain };
        else if (!before.plain.includes(plain) && !plain.includes(before.plain)) {
          yield { at: pointer(index, "projectName"), data: { number, name, before: before.name } };
        }
      }
    }
  },
};
