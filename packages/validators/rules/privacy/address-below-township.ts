import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";
import type { ScannedText } from "../../src/privacy/scanned-text.js";

/**
 * A person's address stands in the record in more detail than township or street.
 *
 * Door, building, unit, room and village group give it away. Offices publish where they are: an address after
 * words for an office, and one in a field for the address of a body, is let pass; so is one with neither a
 * room nor a person beside it.
 */
export const addressBelowTownship: PrivacyRule = {
  code: "privacy/address-below-township",
  kind: "addressBelowTownship",
  severity: "warning",
  title: { zh: "乡镇、街道以下的个人住址", en: "Home address below township" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字像是住址；个人住址只写到乡镇、街道",
    en: "the {length} characters after the first {start} look like a home address; give a person's only to township or street",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十五条" },
    { source: "yongan-disclosure-notice-2023" },
  ],
  since: "0.1.0",
  needs: [{ oneOf: "号幢栋座室组户弄" }],
  examples: [
    { name: "the address of an office", text: "办公地址：津淮街31号5楼", findings: [] },
    { name: "a room in a house", text: "泉州市丰泽区津淮街31号5栋302室", findings: [""] },
    { name: "a village group after a word for home", text: "家庭住址：某某镇霞美村3组", findings: [""] },
    { name: "works in a village group", text: "霞美村3组道路硬化工程", findings: [] },
    { name: "a township", text: "住址：某某县某某镇", findings: [] },
  ],
  *find(text) {
    for (const { index, 0: found } of text.text.matchAll(place)) {
      const start = beginningOf(text, index);
      const end = index + found.length;
      yield { start, end, severity: isHome(text, { start, end, found }) ? "warning" : "info" };
    }
  },
};

const unit =
  "(?:[0-9]{1,5}(?:-[0-9]{1,4})?|[一二三四五六七八九十]{1,3}|[A-Z]) ?(?:号楼?|幢|栋|座|单元|室|组|户|弄|楼|层)";
const place = new RegExp(
  `(?:[路街巷弄道村寓苑庄屯寨里胡同]|小区|花园|社区|新区|家园)(?:[东西南北中]段)?[ ,，]?${unit}(?:[ ,，]?${unit}){0,5}`,
  "g",
);

/** Where the name of the road or village begins: after the division above it. */
const beginningOf = ({ text }: ScannedText, at: number): number => {
  const from = Math.max(0, at - 12);
  const name =
    /(?:[^\u4e00-\u9fff0-9A-Za-z]|[省市区县镇乡]|街道)?((?:(?!街道)[\u4e00-\u9fff0-9A-Za-z](?<![省市区县镇乡]))*)$/.exec(
      text.slice(from, at),
    )?.[1];
  return at - (name?.length ?? 0);
};

const home = /(?:住址|家庭|现住|居住|户籍|户口|家住|住在|住于|住所)/;
const office =
  /(?:办公|地点|单位|窗口|大厅|中心|局|处|公司|受理|采购|代理|招标|政府|学校|医院|大厦|会议|开标|施工|工程|项目|道路|改造|硬化|建设|注册|经营|门店|广场|场所|机关|委员会|服务|供应商|银行)/;

const isHome = (
  text: ScannedText,
  { start, end, found }: { readonly start: number; readonly end: number; readonly found: string },
): boolean => {
  const before = text.before(start, 30);
  if (home.test(before.slice(-20))) return true;
  if (office.test(before) || office.test(text.after(end, 10)) || /楼|层/.test(found)) return false;
  return /[室户栋幢]|单元/.test(found) || text.namesPerson(start - 40, end + 20);
};
