import type { Bilingual } from "./losses.js";

/** Something the reader of an export has to know. */
export interface Warning {
  readonly code:
    | "unregistered-prefix"
    | "extension-not-loadable"
    | "no-project-number"
    | "no-division"
    | "no-publication-date"
    | "identifier-repeated";
  readonly message: Bilingual;
}

export const unregistered: Warning = {
  code: "unregistered-prefix",
  message: {
    zh: "没有给 ocid 前缀：unregistered 不是在开放签约组织登记的前缀，发布前须登记并换上自己的前缀",
    en: "No ocid prefix was given: “unregistered” is not a prefix registered with the Open Contracting Partnership. Register one before you publish.",
  },
};

export const unregisteredProject: Warning = {
  code: "unregistered-prefix",
  message: {
    zh: "没有给项目标识的前缀：unregistered 不是在开放签约组织登记的前缀，发布前须登记并换上自己的前缀",
    en: "No prefix of project identifiers was given: “unregistered” is not one registered with the Open Contracting Partnership. Register one before you publish.",
  },
};

export const notLoadable: Warning = {
  code: "extension-not-loadable",
  message: {
    zh: "没有给扩展的地址：数据包里写的是 URN，工具无法加载，会把扩展的字段当作未声明的字段；发布前把 extension/ 放到自己的网址下，并给出那个地址",
    en: "No address of the extension was given: the package names it by a URN, which no tool can load, so its fields look undeclared. Put extension/ at an address of yours and give that before you publish.",
  },
};

export const repeated = (id: string): Warning => ({
  code: "identifier-repeated",
  message: {
    zh: `前面已有一份同类型、同标识的公告，这一份的 release 标识改为 ${id}；同一公告请只导出一次，不同公告请用不同的 recordId`,
    en: `A notice before has the same type and identifier, so the release of this one is named ${id}. Export a notice once, and give different notices different recordIds.`,
  },
});

export const withoutNumber: Warning = {
  code: "no-project-number",
  message: {
    zh: "公告没有项目编号，这个 ocid 不能与同一项目的其他公告对上",
    en: "The notice has no project number: its ocid does not meet those of the project's other notices.",
  },
};

export const withoutDivision: Warning = {
  code: "no-division",
  message: {
    zh: "采购人没有行政区划代码，ocid 中没有区划，别处相同编号的项目会与它同号",
    en: "The purchaser has no division code: a project with the same number elsewhere has the same ocid.",
  },
};

export const undated: Warning = {
  code: "no-publication-date",
  message: {
    zh: "公告没有发布日期，release 的日期是导出时给的时间，不是发布日期",
    en: "The notice has no day of publication: the release is dated by the time given for the export.",
  },
};
