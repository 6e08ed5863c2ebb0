/** A key of a JSON value that may be anything. */
export const memberOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

export const textOf = (value: unknown, key: string): string | undefined => {
  const text = memberOf(value, key);
  return typeof text === "string" ? text : undefined;
};

/** What people call a record: the item or project it is about, or whose it is and for which year. */
export const recordName = (record: unknown): string | undefined => {
  const subject = textOf(record, "name") ?? textOf(record, "projectName");
  if (subject !== undefined) return subject;
  const publisher = textOf(memberOf(record, "publisher"), "name");
  const year = memberOf(record, "fiscalYear");
  return publisher === undefined || typeof year !== "number" ? publisher : `${publisher} ${year}`;
};
