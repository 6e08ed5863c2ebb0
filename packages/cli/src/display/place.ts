import { type Language, pointerSegments } from "@zwgk/validators";

/** A JSON Pointer as people write it: `/materials/3/name` is `materials[3].name`. */
export const readablePointer = (pointer: string, lang: Language): string => {
  if (pointer === "") return lang === "en" ? "(record)" : "（记录）";
  return pointerSegments(pointer)
    .map((segment, depth) => {
      if (/^(?:0|[1-9][0-9]*)$/.test(segment)) return `[${segment}]`;
      if (!/^[^\s.[\]"]+$/.test(segment)) return `[${JSON.stringify(segment)}]`;
      return depth === 0 ? segment : `.${segment}`;
    })
    .join("");
};
