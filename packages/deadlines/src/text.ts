export type { Text } from "@zwgk/workdays";

/** Language of texts for people; Chinese first. */
export type Language = "zh-CN" | "en";
