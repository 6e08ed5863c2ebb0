/** Control and format characters steer a terminal or turn the direction of text; a key in a file must not. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text from a file as it may be shown: what steers is spelt out. */
export const printable = (text: string): string =>
  text.replace(steering, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** The same for a text of several lines, whose line breaks are ours. */
export const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");
