/** The same text in both languages; Chinese is written first and is the one that counts. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** An error that can be shown in either language; `message` has both. */
class BilingualError extends RangeError {
  readonly text: Text;

  constructor(text: Text) {
    super(`${text.zh} · ${text.en}`);
    this.text = text;
  }
}

/** The text is not a day of the calendar written `YYYY-MM-DD`. */
export class InvalidDateError extends BilingualError {
  override readonly name = "InvalidDateError";
  readonly input: unknown;

  constructor(input: unknown) {
    const shown = typeof input === "string" ? JSON.stringify(input.slice(0, 40)) : typeof input;
    super({
      zh: `${shown} 不是有效日期，应写作 YYYY-MM-DD`,
      en: `${shown} is not a date; expected an existing day as YYYY-MM-DD`,
    });
    this.input = input;
  }
}

/** The question touches a day for which no arrangement is known; nothing is guessed unless asked. */
export class CalendarCoverageError extends BilingualError {
  override readonly name = "CalendarCoverageError";
  /** The covered days, first and last; `null` when no arrangement was known yet. */
  readonly coverage: { readonly from: string; readonly to: string } | null;

  constructor(day: string | null, coverage: { readonly from: string; readonly to: string } | null) {
    const zh = coverage ? `${coverage.from} 至 ${coverage.to}` : "无";
    const en = coverage ? `${coverage.from} to ${coverage.to}` : "nothing";
    super({
      zh: `${day ?? "所求日期"} 不在已公布的放假安排之内（${zh}）`,
      en: `${day ?? "the day asked for"} lies outside the published arrangements (${en})`,
    });
    this.coverage = coverage;
  }
}

/** A calendar year or overlay that contradicts itself or lacks something; `path` says where. */
export class CalendarDataError extends BilingualError {
  override readonly name = "CalendarDataError";
  /** Where in the data: `years[0].periods[2].from`. */
  readonly path: string;

  constructor(path: string, text: Text) {
    super({ zh: `${path}：${text.zh}`, en: `${path}: ${text.en}` });
    this.path = path;
  }
}
