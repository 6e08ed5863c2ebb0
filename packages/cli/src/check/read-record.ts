import type { Position } from "./record-check.js";

/** A record as it was read: what rules across records need when all are there. */
export interface ReadRecord {
  readonly value: unknown;
  readonly document: PlacedDocument;
  /** Where in the document a pointer into the record leads. */
  at(pointer: string): string;
}

/** Says where in its file the values of a document are. */
export interface PlacedDocument {
  /** Asked once for all the pointers, for the whole text is read through. */
  positionsOf(pointers: readonly string[]): (pointer: string) => Position;
}
