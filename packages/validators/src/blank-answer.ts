const strokes: readonly string[] = ["", "/", "\\", "-", "—", "——", "--", "空", "null"];

const strokeAnswers = new Set(strokes);

const blankAnswers = new Set([...strokes, "无", "0"]);

/** Whether a text is only what people type where a form demands an answer and there is none to give. */
export const isStroke = (answer: string): boolean => strokeAnswers.has(answer.trim());

/** Nothing, a stroke, or that there is none. */
export const isBlank = (answer: string | undefined): boolean =>
  answer === undefined || blankAnswers.has(answer.trim());
