import { pointer } from "../../../src/pointer.js";
import type { Rule } from "../../../src/rule.js";

/** A division, and a field of work with no word for a body behind it. */
const cutOff =
  /(省|市|县|区|旗|州)(民政|财政|教育|卫生|公安|司法|审计|税务|水利|交通运输|自然资源|生态环境|行政审批服务)$/;

/**
 * 四平市民政 is 四平市民政局 with a character lost.
 *
 * A body's name ends in a word for a body; a county or city and its field, with nothing behind, is a name cut off.
 */
export const bodyNameCutOff: Rule<"service-guide"> = {
  code: "service-guide/body-name-cut-off",
  severity: "warning",
  title: { zh: "机构名称不完整", en: "Name of a body cut off" },
  message: {
    zh: "机构名称“{name}”不完整，应写法定全称",
    en: "the name of the body, {name}, seems to be cut off",
  },
  basis: [{ source: "consistency" }],
  since: "0.1.0",
  examples: [
    {
      name: "whole",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        acceptingBody: { name: "某县行政服务中心民政窗口" },
        decidingBody: { name: "某县民政局" },
      },
      findings: [],
    },
    {
      name: "a township",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        decidingBody: { name: "某某镇人民政府" },
      },
      findings: [],
    },
    {
      name: "as a city printed it",
      record: {
        recordType: "service-guide",
        name: "社会团体成立登记",
        acceptingBody: { name: "四平市民政" },
        decidingBody: { name: "四平市民政" },
      },
      findings: ["/acceptingBody/name", "/decidingBody/name"],
    },
  ],
  *check({ acceptingBody, decidingBody }) {
    for (const [field, body] of Object.entries({ acceptingBody, decidingBody })) {
      if (body !== undefined && cutOff.test(body.name)) {
        yield { at: pointer(field, "name"), data: { name: body.name } };
      }
    }
  },
};
