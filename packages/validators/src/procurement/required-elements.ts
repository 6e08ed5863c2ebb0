import { isBlank } from "../blank-answer.js";
import { leftOutOfExcerpt } from "../excerpt.js";
import type { NotEvaluated, Violation } from "../rule.js";
import { agencyOf, form2020InForce, type Organisation } from "./procurement-result.js";

/** Something a notice has to say, by its name in messages, and whether a record has not got it. */
export type Element<Notice> = readonly [name: string, isMissing: (notice: Notice) => boolean];

/** What a kind of notice has to say: in every edition of its form, and since the 2020 one. */
export interface FormElements<Notice> {
  readonly every: readonly Element<Notice>[];
  readonly since2020: readonly Element<Notice>[];
}

interface DatedNotice {
  readonly publishedOn?: string;
  readonly excerpt?: boolean;
}

/** 财库〔2015〕135号 says what notices contain. */
const form2015InForce = "2015-07-17";

export const missingFrom = <Notice>(notice: Notice, elements: readonly Element<Notice>[]): string[] =>
  elements.filter(([, isMissing]) => isMissing(notice)).map(([name]) => name);

/** One finding with everything that is missing; of an excerpt nothing can be missed. */
export function* lacking(
  { excerpt }: DatedNotice,
  missing: readonly string[],
): Generator<Violation | NotEvaluated> {
  if (missing.length === 0) return;
  if (excerpt === true) yield leftOutOfExcerpt;
  else yield { at: "", data: { missing } };
}

/** What a notice lacks of the form in force on the day of its publication. */
export function* lackingByEdition<Notice extends DatedNotice>(
  notice: Notice,
  { every, since2020 }: FormElements<Notice>,
): Generator<Violation | NotEvaluated> {
  const { publishedOn, excerpt } = notice;
  if (publishedOn !== undefined && publishedOn < form2015InForce) return;
  const only2020 = missingFrom(notice, since2020);
  const judged2020 = publishedOn !== undefined && publishedOn >= form2020InForce;
  yield* lacking(notice, [...missingFrom(notice, every), ...(judged2020 ? only2020 : [])]);
  if (publishedOn === undefined && only2020.length > 0 && excerpt !== true) yield editionUnknown;
}

const editionUnknown = {
  notRun: {
    zh: "没有发布日期，不知是否适用 2020 年版格式",
    en: "no day of publication says whether the 2020 form applies",
  },
};

const isNameless = (party: Organisation | undefined): boolean => isBlank(party?.name);

/** An organisation that is named, without the answer asked for. */
export const lacks = (party: Organisation | undefined, key: "address" | "contact"): boolean =>
  !isNameless(party) && isBlank(party?.[key]);

interface NoticeWithParties {
  readonly purchaser?: Organisation;
  readonly agency?: Organisation;
  readonly projectContact?: { readonly name?: string; readonly phone?: string };
}

/** Whom every notice names at its end. */
export const partyElements: readonly Element<NoticeWithParties>[] = [
  ["purchaser（采购人）", ({ purchaser }) => isNameless(purchaser)],
  ["purchaser.address（采购人地址）", ({ purchaser }) => lacks(purchaser, "address")],
  ["purchaser.contact（采购人联系方式）", ({ purchaser }) => lacks(purchaser, "contact")],
  ["agency.address（代理机构地址）", (notice) => lacks(agencyOf(notice), "address")],
  ["agency.contact（代理机构联系方式）", (notice) => lacks(agencyOf(notice), "contact")],
  [
    "projectContact（项目联系方式）",
    ({ projectContact }) => isBlank(projectContact?.name) && isBlank(projectContact?.phone),
  ],
];
