import { plainDocumentNumber } from "../disclosure/document-number.js";

/** What a document is told apart by: its number, however its brackets are written, else its title. */
export const documentKey = ({ title, docNo }: { readonly title: string; readonly docNo?: string }): string =>
  docNo === undefined ? plainTitle(title) : plainDocumentNumber(docNo);

const plainTitle = (title: string): string => title.normalize("NFKC").replace(marks, "");

const marks = /[\s《》]/g;
