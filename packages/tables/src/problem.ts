/** A message in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Something a reader noticed that a person should look at. */
export interface TableProblem {
  /** `error`: what is printed there is not in the record, or may not be what was meant. */
  readonly severity: "error" | "warning" | "info";
  /** `支出决算表!D17`, or a sheet alone. */
  readonly address: string;
  readonly message: Bilingual;
}

/** The file cannot be read at all: not a table file, damaged, or larger than the limits. */
export class TableFileError extends Error {
  override readonly name = "TableFileError";

  readonly messages: Bilingual;

  constructor(messages: Bilingual) {
    super(`${messages.zh} ${messages.en}`);
    this.messages = messages;
  }
}
