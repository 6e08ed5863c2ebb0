import type { RecordOf } from "../record-of.js";
import { documentKey } from "./document-key.js";

/** What a normative document is told apart by. */
export const keyOf = ({ title, disclosure }: RecordOf<"normative-document">): string => {
  const docNo = disclosure?.docNo;
  return documentKey({ title, ...(docNo !== undefined && docNo !== "无" && { docNo }) });
};
