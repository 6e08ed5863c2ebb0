/** A title without its brackets, 中华人民共和国 before it and an edition behind it. */
export const plainTitle = (printed: string): string =>
  printed
    .replace(/[《》\s]/g, "")
    .replace(/^中华人民共和国/, "")
    .replace(/[（(][^（()）]*[）)]$/, "");

const dividedRanks: ReadonlySet<string | undefined> = new Set([
  "law",
  "administrative-regulation",
  "local-regulation",
  "autonomous-regulation",
]);

/** Whether it is a law or a set of regulations, by its rank or else by its title: their provisions are articles. */
export const hasArticles = ({
  lawTitle,
  rank,
}: {
  readonly lawTitle: string;
  readonly rank?: string | undefined;
}): boolean => (rank === undefined ? /(法|条例)$/.test(plainTitle(lawTitle)) : dividedRanks.has(rank));
