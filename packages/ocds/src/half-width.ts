const fullWidth = /[（）［］【】〔〕０-９Ａ-Ｚａ-ｚ．－]/g;

const counterparts: Readonly<Record<string, string>> = { "【": "[", "】": "]", "〔": "[", "〕": "]" };

/** Full-width digits, letters and brackets as ASCII. Not NFKC, which also makes II of Ⅱ. */
export const halfWidth = (text: string): string =>
  text.replace(
    fullWidth,
    (character) => counterparts[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
