import type { Language, Text } from "@zwgk/validators";

export const inLanguage = (text: Text, lang: Language): string => (lang === "en" ? text.en : text.zh);

/** `1 record`, `2 records`: Chinese has no plural, English has. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
