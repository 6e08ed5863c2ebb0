import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** A document number written one way: `某民许[2024] 3号` is `某民许〔2024〕3号`. */
export const plainDocumentNumber = (number: string): string =>
  halfWidth(number)
    .replace(/[ 　]/g, "")
    .replace(/[[(〔]([12][0-9]{3})[\])〕]/, "〔$1〕");
