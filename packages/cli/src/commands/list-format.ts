/** Formats of the verbs that look things up. */
export type ListFormat = "text" | "json";
