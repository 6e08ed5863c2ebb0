import { toNumber } from "../../../validators/src/exact-decimal.js";
import { platformNumber } from "../../../validators/src/procurement/platform-number.js";
import { printedFigures } from "../../../validators/src/procurement/printed-figures.js";
import type { RecordOf } from "../../../validators/src/record-of.js";
import type {
  TranscribedAmount,
  TranscribedFee,
  TranscribedItem,
  TranscribedLot,
  TranscribedNotice,
} from "./transcribed-notice.js";

type Result = RecordOf<"procurement-result">;
type RecordType = Extract<
  RecordOf<
    | "procurement-result"
    | "procurement-tender"
    | "procurement-non-tender"
    | "procurement-contract"
    | "procurement-termination"
  >["recordType"],
  string
>;
type Parts = Readonly<Record<string, unknown>>;

/** The records of a notice; a file of pairs gives a tender and a result each. */
export const recordsOfNotice = (notice: TranscribedNotice): Parts[] => {
  const { pairs } = notice;
  if (pairs === undefined) return [recordOfNotice(notice)];
  return pairs.flatMap(({ projectNumber, budgetYuan, awardYuan, supplier }) => {
    const common = { ...notice, projectNumber, budgetYuan };
    const lots = [{ lot: "1", outcome: "awarded", supplier, amountYuan: awardYuan } as const];
    const result = recordOfNotice({ ...common, noticeType: "中标（成交）结果公告", lots });
    // A single source is announced by another notice than this one.
    const { method } = platformNumber(projectNumber) ?? {};
    return method === "single-source"
      ? [result]
      : [recordOfNotice({ ...common, noticeType: "招标公告" }), result];
  });
};

const recordOfNotice = (notice: TranscribedNotice): Parts => {
  const recordType = recordTypeOf(notice.noticeType);
  const common = given({
    recordType,
    recordId: notice.id,
    publishedOn: dayOf(notice.noticeDate),
    sourceUrl: notice.source?.officialUrl ?? notice.source?.url,
    excerpt: true,
    projectNumber: notice.projectNumber,
    projectName: notice.projectName,
    method: methodOf(notice),
    purchaser: named(notice.purchaser),
  });
  return given({ ...common, ...contentOf[recordType](notice) });
};

const recordTypeOf = (noticeType: string): RecordType => {
  if (noticeType.startsWith("合同公告")) return "procurement-contract";
  if (/^(废标|终止)/.test(noticeType)) return "procurement-termination";
  if (noticeType.startsWith("招标公告")) return "procurement-tender";
  if (/^(竞争性(谈判|磋商)|询价)公告/.test(noticeType)) return "procurement-non-tender";
  return "procurement-result";
};

const resultOf = (notice: TranscribedNotice): Parts => {
  const { lots = [], items = [], totalRaw, totalYuan, experts, agencyFee } = notice;
  // Some portals print the amount of the whole in the table of items.
  const totalInItem = totalRaw?.includes("(unit-less item cell)") === true;
  const total = totalRaw === undefined ? undefined : amountOf({ amountRaw: totalRaw, amountYuan: totalYuan });
  return {
    noticeType: resultTypeOf(notice.noticeType),
    formEdition: notice.noticeType.includes("(2015") ? "2015" : undefined,
    agency: named(notice.agency),
    tenderNoticeDate: notice.tenderNoticeDate,
    evaluationDate: notice.evaluationDate,
    awardDate: notice.awardDate,
    budget: yuanOf(notice.budgetYuan),
    ceiling: yuanOf(notice.ceilingYuan),
    total: totalInItem ? undefined : total,
    lots: lots.map(awardedLot),
    items:
      items.length === 0
        ? undefined
        : items.map((item) => given({ ...itemOf(item), amount: totalInItem ? total : undefined })),
    evaluationPanel: experts === undefined ? undefined : panelOf(experts),
    agencyFee: agencyFee == null ? undefined : feeOf(agencyFee),
    noticePeriod: noticePeriodOf(notice),
  };
};

const invitationOf = ({ documentPeriod, deadline, smePolicy, ...notice }: TranscribedNotice): Parts => ({
  budget: yuanOf(notice.budgetYuan),
  ceiling: yuanOf(notice.ceilingYuan),
  consortiumAllowed: notice.consortiumAllowed,
  smeReserve:
    smePolicy === undefined
      ? undefined
      : { policy: "reserved-whole", text: smePolicy.reservedFor.join("、") },
  documentPeriod: documentPeriod && { from: documentPeriod.start, to: documentPeriod.end },
  deadline: deadline && { date: dayOf(deadline), time: deadline.slice(11, 16) },
});

const contentOf: Readonly<Record<RecordType, (notice: TranscribedNotice) => Parts>> = {
  "procurement-result": resultOf,
  "procurement-tender": invitationOf,
  "procurement-non-tender": invitationOf,
  "procurement-contract": ({ contract }) => ({
    suppliers: contract && [{ name: contract.supplier }],
    amount: contract && amountOf(contract),
  }),
  "procurement-termination": ({ lots = [], agency }) => ({
    agency: named(agency),
    lots: lots.map(({ lot, reason }) => given({ lotNumber: lot, reason })),
  }),
};

const resultTypeOf = (noticeType: string): Result["noticeType"] => {
  if (noticeType.startsWith("中标（成交）")) return "award";
  if (/^中标(结果)?公告/.test(noticeType)) return "tender-award";
  return noticeType.startsWith("成交公告") ? "non-tender-award" : "other";
};

const methodNames = {
  公开招标: "open-tender",
  竞争性谈判: "competitive-negotiation",
  竞争性磋商: "competitive-consultation",
  询价: "inquiry",
  单一来源: "single-source",
} as const;

/** As printed, or what the number of the platform stands for. */
const methodOf = ({ method = "", projectNumber = "" }: TranscribedNotice): Result["method"] =>
  Object.entries(methodNames).find(([name]) => method.startsWith(name))?.[1] ??
  platformNumber(projectNumber)?.method;

const awardedLot = (lot: TranscribedLot): Parts =>
  given({
    lotNumber: lot.lot,
    title: lot.title,
    outcome: lot.outcome,
    failureReason: lot.reason,
    suppliers: lot.supplier && [given({ name: lot.supplier, creditCode: lot.uscc, score: lot.score })],
    amount: lot.outcome === "awarded" ? awardOf(lot) : undefined,
  });

const awardOf = ({ amountKind, annualYuan, years, ...amount }: TranscribedLot): Parts =>
  amountKind === "annual"
    ? given({ ...amountOf({ ...amount, amountYuan: annualYuan }), kind: "annual", years })
    : amountOf(amount);

/** Remarks of the reader's behind what was printed. */
const remark = /\s*\((?:column|label|unit-less|standard)[^)]*\)$/;

const printedText = (raw: string | null | undefined): string | undefined =>
  raw == null ? undefined : raw.replace(remark, "");

/** With the value in yuan where the reader worked it out, otherwise with the figure printed. */
const amountOf = (
  { amountRaw, amountYuan }: { [key in keyof TranscribedAmount]: TranscribedAmount[key] | undefined },
  kind = "total",
): Parts => {
  const text = printedText(amountRaw);
  if (text === undefined && amountYuan == null) return { kind: "unpublished" };
  if (amountYuan != null && !hasNoUnit(amountRaw))
    return given({ kind, text, value: Number(amountYuan), unit: "CNY" });
  const [figure] = printedFigures(text ?? "");
  return given({ kind, text, value: figure && toNumber(figure.value), unit: figure?.unit });
};

const hasNoUnit = (raw: string | null | undefined): boolean =>
  raw?.includes("(unit-less") === true || raw?.includes("(standard and amount") === true;

const yuanOf = (yuan: string | undefined): Parts | undefined =>
  yuan === undefined ? undefined : amountOf({ amountYuan: yuan });

const itemOf = (item: TranscribedItem): Parts => {
  const quantityText = item.quantityRaw ?? item.quantity;
  const [, quantity, unit] = /^([0-9.]+)(.*)$/.exec(quantityText ?? "") ?? [];
  const { unitPriceRaw, unitPriceYuan } = item;
  return given({
    lotNumber: item.lot,
    category: item.category,
    catalogueName: item.catalogueName,
    name: item.name ?? item.nameRaw,
    brand: item.brand ?? item.brandRaw,
    specification: item.model ?? item.modelRaw,
    quantity: quantity === undefined ? undefined : Number(quantity),
    quantityText,
    unit: unit === "" ? undefined : unit,
    unitPrice:
      unitPriceRaw == null && unitPriceYuan == null
        ? undefined
        : amountOf({ amountRaw: unitPriceRaw, amountYuan: unitPriceYuan }, "unit-price"),
    serviceRequirements: item.serviceRequirementsRaw,
    servicePeriod: item.servicePeriod,
    constructionScope: item.constructionScope,
    constructionPeriod:
      item.duration ?? (item.durationDays === undefined ? undefined : `${item.durationDays}日`),
    projectManager: item.projectManager,
    certificate: item.certificate?.replace(/\s*\([^)]*\)$/, ""),
  });
};

/** Names are not in a transcription: as many different ones as there were, the first again where one was printed twice. */
const panelOf = ({
  published,
  unique = published,
  purchaserRepresentatives,
}: NonNullable<TranscribedNotice["experts"]>): Parts[] =>
  Array.from({ length: published }, (_, index) =>
    given({
      name: `X${(index % unique) + 1}`,
      role: index < (purchaserRepresentatives ?? 0) ? "purchaser-representative" : undefined,
    }),
  );

const feeOf = ({ raw, standardRaw, amountRaw, amountYuan }: TranscribedFee): Parts => {
  const isSentence = raw !== undefined && !/^[0-9.,]+$/.test(printedText(raw) ?? "");
  return given({
    standard: standardRaw ?? (isSentence ? raw : undefined),
    amount: amountOf({ amountRaw: isSentence ? undefined : (raw ?? amountRaw), amountYuan }),
  });
};

const noticePeriodOf = ({ noticePeriodWorkingDays, publicity }: TranscribedNotice): Parts | undefined => {
  const amount = publicity?.workingDays ?? noticePeriodWorkingDays;
  if (amount === undefined) return undefined;
  return given({ amount, unit: "workday", sourceText: publicity && `${publicity.start}至${publicity.end}` });
};

const named = (name: string | undefined): Parts | undefined => (name === undefined ? undefined : { name });

/** The day of a date or a moment; none of a month. */
const dayOf = (date: string | undefined): string | undefined =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(date ?? "")?.[0];

const given = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
