/** A key of a JSON value that may be anything. */
const memberOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

export const textOf = (value: unknown, key: string): string | undefined => {
  const text = memberOf(value, key);
  return typeof text === "string" ? text : undefined;
};

/** Where a record says what it is about, the closest name first. */
const subjectKeys = ["name", "contractName", "projectName", "title"];

/** What people call a record: the item, contract or project it is about, or whose it is and for which year. */
export const recordName = (record: unknown): string | undefined => {
  const subject = subjectKeys.map((key) => textOf(record, key)).find((name) => name !== undefined);
  if (subject !== undefined) return subject;
  const publisher = textOf(memberOf(record, "publisher"), "name");
  const year = memberOf(record, "fiscalYear");
  return publisher === undefined || typeof year !== "number" ? publisher : `${publisher} ${year}`;
};
