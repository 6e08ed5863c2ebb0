/** What changes from one publication to the next without a change to the item. */
const aboutThePublication: ReadonlySet<string> = new Set([
  "$schema",
  "recordId",
  "publishedOn",
  "sourceUrl",
  "disclosure",
  "excerpt",
  "extensions",
  "seq",
  "version",
  "validFrom",
  "validTo",
  "change",
]);

/** The elements in which two records of one item differ, by the names of their fields. */
export const changedFields = (before: object, after: object): string[] => {
  const [old, recent] = [before, after].map((record) => new Map(Object.entries(record))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  return [...new Set([...old.keys(), ...recent.keys()])].filter(
    (field) => !aboutThePublication.has(field) && !isSame(old.get(field), recent.get(field)),
  );
};

const isSame = (a: unknown, b: unknown): boolean => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
};
