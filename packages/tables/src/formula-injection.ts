/** What a spreadsheet takes for the start of a formula, in full width too. */
const formulaStart = "[=+\\-@\\t\\r\\n＝＋－＠]";
const dangerous = new RegExp(`^'*${formulaStart}`);
const neutralised = new RegExp(`^'+${formulaStart}`);

/** Text that no spreadsheet takes for a formula: an apostrophe before what might be one. */
export const neutralise = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text before {@link neutralise}. */
export const restore = (text: string): string => (neutralised.test(text) ? text.slice(1) : text);
