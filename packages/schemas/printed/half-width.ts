const fullWidth = /[（）［］【】０-９Ａ-Ｚａ-ｚ．－％]/g;

const counterparts: Readonly<Record<string, string>> = { "【": "[", "】": "]" };

/**
 * Full-width digits, letters, brackets, points, hyphens and percent signs as their ASCII counterparts.
 *
 * Not NFKC: it also turns Ⅱ into II and ㎡ into m2, which changes a name and adds a digit.
 */
export const halfWidth = (text: string): string =>
  text.replace(
    fullWidth,
    (character) => counterparts[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
