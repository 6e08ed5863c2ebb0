import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";
import { typeOf } from "../../../src/social-organisations/organisation-type.js";
import { levelOf, registrationDivision } from "../../../src/social-organisations/registration-level.js";

/** A local association whose name begins with 中国, 全国 or 中华; within a name the words are lawful. */
export const nationalWordInLocalName: Rule<"social-organisation"> = {
  code: "social-organisation/national-word-in-local-name",
  severity: "error",
  title: { zh: "地方性社会团体冠以“中国”等字样", en: "A local association named as a national one" },
  message: {
    zh: "名称以“{word}”开头，而登记管理机关不是民政部；地方性社会团体的名称不得冠以“中国”“全国”“中华”",
    en: "the name begins with {word}, but the association is registered locally",
  },
  basis: [{ source: "association-registration-regulations", article: "第十条" }],
  since: "0.1.0",
  examples: [
    { name: "the city's name first", record: exampleAssociation, findings: [] },
    {
      name: "中华 in the middle, as of the local societies of 中华职业教育社",
      record: { ...exampleAssociation, name: "某某市中华职业教育社" },
      findings: [],
    },
    {
      name: "中华 first, registered by a city",
      record: { ...exampleAssociation, name: "中华养老服务协会" },
      findings: ["/name"],
    },
    {
      name: "registered by the ministry",
      record: {
        ...exampleAssociation,
        name: "中国养老服务协会",
        registrar: { name: "民政部", divisionCode: "100000" },
      },
      findings: [],
    },
    {
      name: "not known where",
      record: { recordType: "social-organisation", type: "51", name: "中国养老服务协会" },
      findings: [],
      notRun: true,
    },
  ],
  *check(record) {
    const word = words.find((start) => record.name.startsWith(start));
    if (word === undefined || typeOf(record.type, record.creditCode) !== "51") return;
    const division = registrationDivision(record);
    if (division === undefined) yield levelUnknown;
    else if (levelOf(division) !== "national") yield { at: "/name", data: { word } };
  },
};

const words = ["中国", "全国", "中华"];

const levelUnknown = {
  notRun: {
    zh: "没有登记管理机关的区划代码，也没有信用代码，不知道是哪一级登记的",
    en: "neither the registrar's division nor a credit code tells the level of registration",
  },
};
