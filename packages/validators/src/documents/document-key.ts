import { plainDocumentNumber } from "../disclosure/document-number.js";
import { plainTitle } from "../plain-name.js";

/** What a document is told apart by: its number, however its brackets are written, else its title. */
export const documentKey = ({ title, docNo }: { readonly title: string; readonly docNo?: string }): string =>
  docNo === undefined ? plainTitle(title) : plainDocumentNumber(docNo);
