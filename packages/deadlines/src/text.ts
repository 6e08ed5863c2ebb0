/** The same text in both languages; Chinese is written first and is the one that counts. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
