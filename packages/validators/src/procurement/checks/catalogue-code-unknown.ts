import { pointer } from "../../pointer.js";
import type { NotEvaluated, Violation } from "../../rule.js";
import { isInCatalogue2022, normalCatalogueCode } from "../catalogue.js";
import type { NoticeCheck } from "../notice-check.js";

interface Coded {
  readonly catalogueCode?: string;
}

/** Codes that the 2022 catalogue does not have. */
export function* unknownCodes(items: readonly Coded[]): Generator<Violation> {
  for (const [index, { catalogueCode }] of items.entries()) {
    if (catalogueCode === undefined || isInCatalogue2022(normalCatalogueCode(catalogueCode))) continue;
    yield { at: pointer("items", index, "catalogueCode"), data: { printed: catalogueCode } };
  }
}

/** Notices of 2023 may still be about what a budget of 2022 planned. */
const firstDay = "2024-01-01";

export const catalogueCodeUnknown: NoticeCheck<{
  readonly publishedOn?: string;
  readonly items?: readonly Coded[];
}> = {
  severity: "warning",
  title: { zh: "品目编码不在当年的品目分类目录中", en: "Code is not in the catalogue of the year" },
  message: {
    zh: "品目编码“{printed}”不在《政府采购品目分类目录》（2022年印发）中，请核对是否沿用了旧版编码或者漏了位数",
    en: "the code “{printed}” is not in the 2022 catalogue; check whether it is of the older edition or lacks a digit",
  },
  basis: [{ source: "procurement-catalogue-2022" }],
  *check({ publishedOn, items = [] }) {
    if (items.every(({ catalogueCode }) => catalogueCode === undefined)) return;
    if (publishedOn === undefined || publishedOn < firstDay) yield editionUnsure;
    else yield* unknownCodes(items);
  },
};

const editionUnsure: NotEvaluated = {
  notRun: {
    zh: "没有发布日期，或者发布于 2024 年以前，可能使用 2013 年版品目分类目录，该版未收",
    en: "without a day of publication, or before 2024, the codes may be of the catalogue of 2013, which is not at hand",
  },
};
