import type { TableProblem } from "../problem.js";
import { titleAddress } from "./find-tables.js";
import type { TablePart } from "./table-part.js";

/**
 * Year, publisher and scope, as most of the tables print them.
 *
 * One title left from last year must not keep all tables from being checked.
 */
export const rootFromPrint = (parts: readonly TablePart[]): Record<string, unknown> => {
  const titles = parts.map(({ found }) => found.title);
  const publisher = publisherOf(parts);
  const year = mostFrequent(titles.flatMap((title) => [...new Set(title.match(/[0-9]{4}(?=年)/g))]));
  const scope = mostFrequent(titles.flatMap(scopesOf));
  return {
    ...(publisher !== undefined && { publisher: { name: publisher } }),
    ...(year !== undefined && { fiscalYear: Number(year) }),
    ...(scope !== undefined && { scope }),
  };
};

/** Tables that name another publisher than most. */
export const otherPublishers = (parts: readonly TablePart[]): TableProblem[] => {
  const most = publisherOf(parts);
  return parts.flatMap(({ publisher, found }) =>
    publisher === undefined || publisher === most
      ? []
      : [
          {
            severity: "warning" as const,
            address: titleAddress(found),
            message: {
              zh: `“${found.title}”写的公开单位是“${publisher}”，${most === undefined ? "各表不一致，无法确定" : `其他表是“${most}”`}。`,
              en: `“${found.title}” names “${publisher}” as publisher, ${most === undefined ? "the tables do not agree on one" : `others “${most}”`}.`,
            },
          },
        ],
  );
};

const publisherOf = (parts: readonly TablePart[]): string | undefined =>
  mostFrequent(parts.flatMap(({ publisher }) => publisher ?? []));

const scopesOf = (title: string): ("unit" | "department")[] => {
  const unit = /单位/.test(title);
  if (unit === /部门(?!预算(?:支出)?经济)/.test(title)) return [];
  return [unit ? "unit" : "department"];
};

/** What is named more often than anything else. */
const mostFrequent = <T>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
};
