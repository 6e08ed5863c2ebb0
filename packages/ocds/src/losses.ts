import { type Difference, differences, pointedTo } from "./difference.js";

/** Text for people, in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A part of a document that did not travel as it was. */
export interface Loss extends Difference {
  readonly reason: Bilingual;
}

interface Reason extends Bilingual {
  readonly applies: (loss: Difference, document: unknown) => boolean;
}

const at =
  (pattern: RegExp) =>
  ({ pointer }: Difference): boolean =>
    pattern.test(pointer);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const isEmptyPart = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every(isEmptyPart);

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

/** Why something stays behind; the first that applies. */
const reasons: readonly Reason[] = [
  {
    applies: at(/^\/\$schema$/),
    zh: "模式地址说的是本记录，不是公告",
    en: "It names the schema of the record, not anything of the notice.",
  },
  {
    applies: at(/^\/disclosure$/),
    zh: "目录元数据（索引号、文号、有效性、栏目等）说的是公开页面，不是采购或者项目",
    en: "Catalogue metadata (index number, document number, validity, column …) is about the page, not about the procurement or project.",
  },
  {
    applies: at(/^\/extensions$/),
    zh: "记录自带的扩展内容含义不明，不导出",
    en: "What a record adds for itself has no known meaning and is not published.",
  },
  {
    applies: ({ pointer }, document) => isEmptyList(pointedTo(document, pointer)),
    zh: "OCDS 不公布空列表",
    en: "OCDS publishes no empty lists.",
  },
  {
    applies: ({ pointer }, document) => isEmptyPart(pointedTo(document, pointer)),
    zh: "没有内容",
    en: "There is nothing in it.",
  },
  {
    applies: ({ pointer }, document) => {
      const { kind } = Object(pointedTo(document, parentOf(pointer))) as { kind?: unknown };
      return /\/(?:value|unit)$/.test(pointer) && (kind === "placeholder" || kind === "unpublished");
    },
    zh: "占位数或者未公布的金额不是金额，不导出数值",
    en: "A placeholder is no amount; its figure is not published as one.",
  },
  {
    applies: at(/\/(?:creditCode|divisionCode|address|contact)$/),
    zh: "OCDS 中一个单位只登记一次；同一单位在公告各处写法不同的，以先出现的为准，没有写的由别处补上",
    en: "OCDS lists an organisation once: of details printed differently the first stand, and what is missing here is printed elsewhere.",
  },
  {
    applies: at(/\/(?:sourceUrl|url)$/),
    zh: "OCDS 的网址须符合 RFC 3986，其他字符作百分号编码，仍不是网址的不导出",
    en: "Addresses in OCDS are URIs of RFC 3986: other characters are percent-encoded, what is no address even so is left out.",
  },
  {
    applies: at(/^\/(?:concession|publiclyBuiltPrivatelyRun|propertyTransfer)$/),
    zh: "OC4IDS 的分类只说项目是什么，不说不是什么",
    en: "A classification of OC4IDS says what a project is, and not what it is not.",
  },
  {
    applies: at(/\/(?:suppliers|privateParties|consortiumMembers)$/),
    zh: "OCDS 中同一单位在一份名单里只列一次",
    en: "An OCDS list names an organisation once.",
  },
  {
    applies: at(/^\/lots\/[0-9]+\/(?:suppliers\/[0-9]+\/)?amount$/),
    zh: "只有一家供应商的采购包，OCDS 只有一个中标金额，归在采购包",
    en: "A lot with one supplier has one award value in OCDS; it comes back as the lot's.",
  },
];

const inYuan: Reason = {
  applies: (loss, document) => {
    const { unit } = Object(pointedTo(document, parentOf(loss.pointer))) as { unit?: unknown };
    return loss.kind === "changed" && /\/(?:value|unit)$/.test(loss.pointer) && unit === "CNY-10k";
  },
  zh: "金额换算成元，印出的单位不带过去",
  en: "The amount is given in yuan, without the unit it is printed in.",
};

const other: Bilingual = { zh: "开放签约标准没有相应的位置", en: "Open Contracting has no place for it." };

/** What of a document is not in what was read back of its export, and why. */
export const lossesBetween = (document: object, readBack: object): Loss[] =>
  differences(document, readBack).map((difference) => {
    const { zh, en } = [...reasons, inYuan].find(({ applies }) => applies(difference, document)) ?? other;
    return { ...difference, reason: { zh, en } };
  });
