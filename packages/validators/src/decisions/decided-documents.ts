import { documentKey } from "../documents/document-key.js";
import { plainTitle } from "../plain-name.js";
import type { RecordOf } from "../record-of.js";

type PreDisclosure = RecordOf<"decision-pre-disclosure">;

/** What became of the draft, as the page says it: only that tells one document from another of the same title. */
export const decisionKeyOf = ({ decision }: PreDisclosure): string | undefined =>
  decision === undefined ? undefined : documentKey(decision);

const draft = /[([]?(?:公开征求意见稿|征求意见稿|草案|送审稿)[)\]]?$/;

const issued = /^.*?印发(.+)的通知$/;

/** The matter that was put to the public, by its title or the number of the document it became. */
export const namesOfPreDisclosure = (record: PreDisclosure): string[] => {
  const key = decisionKeyOf(record);
  const matters = [record.title, record.decision?.title].flatMap((title) =>
    title === undefined ? [] : [matterOf(title)],
  );
  return key === undefined ? matters : [key, ...matters];
};

/** A title without what makes it a draft, or the notice of another document. */
export const matterOf = (title: string): string => {
  const plain = plainTitle(title).replace(draft, "");
  return issued.exec(plain)?.[1] ?? plain;
};
