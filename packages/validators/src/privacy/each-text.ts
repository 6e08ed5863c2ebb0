import { pointer } from "../pointer.js";

/** A text in a value read from JSON, and how to get there. */
export interface TextPlace {
  readonly text: string;
  /** The text is a key of the object, not a value in it. */
  readonly isKey: boolean;
  /** The list or object the text is in. */
  readonly container: object;
  /** The name it stands under; of a text in a list, the list's. */
  readonly property: string;
  /** The containers on the way, from the root, each with the segment that leads on. */
  way(): readonly Step[];
  /** Whether what is known of the record's fields does not hold here. */
  isExtension(): boolean;
}

export interface Step {
  readonly container: object;
  readonly segment: string | number;
}

export const pointerOf = (place: TextPlace): string => pointer(...place.way().map(({ segment }) => segment));

interface Frame {
  readonly container: object;
  /** Of an object. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  readonly property: string;
  next: number;
}

/** Shorter keys hold no number of a person. */
const shortestKey = 8;

/**
 * Visits every text of a value read from JSON, keys that may be data included, in order.
 *
 * It keeps its own stack: the value may be nested deeper than functions may call each other.
 */
export const eachText = (root: unknown, visit: (place: TextPlace) => void): void => {
  const frames: Frame[] = [];
  const way = (): Step[] =>
    frames.map(({ container, keys, next }) => ({
      container,
      segment: keys === undefined ? next - 1 : (keys[next - 1] as string),
    }));
  const isExtension = (): boolean =>
    frames.length > 1 && frames[0]?.keys?.[frames[0].next - 1] === "extensions";
  const enter = (container: object, property: string): void => {
    const keys = Array.isArray(container) ? undefined : Object.keys(container);
    const size = keys === undefined ? (container as readonly unknown[]).length : keys.length;
    frames.push({ container, keys, size, property, next: 0 });
  };
  if (typeof root === "string")
    visit({ text: root, isKey: false, container: {}, property: "", way: () => [], isExtension: () => true });
  if (typeof root === "object" && root !== null) enter(root, "");
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    if (frame.next === frame.size) {
      frames.pop();
      continue;
    }
    const { container, keys } = frame;
    const key = keys?.[frame.next];
    const value = (container as Readonly<Record<string | number, unknown>>)[key ?? frame.next];
    frame.next += 1;
    const property = key ?? frame.property;
    if (key !== undefined && key.length >= shortestKey) {
      visit({ text: key, isKey: true, container, property: "", way, isExtension });
    }
    if (typeof value === "string") {
      visit({ text: value, isKey: false, container, property, way, isExtension });
    } else if (typeof value === "number") {
      if (mayBePersonal(value) && labelsPerson(property)) {
        visit({ text: String(value), isKey: false, container, property, way, isExtension });
      }
    } else if (typeof value === "object" && value !== null) enter(value, property);
  }
};

/** A number of 11 to 15 digits: a mobile or an old identity number that lost its quotes. */
const mayBePersonal = (value: number): boolean =>
  value >= 13_000_000_000 && value < 1_000_000_000_000_000 && Number.isSafeInteger(value);

const labelsPerson = (property: string): boolean =>
  /电话|手机|联系|身份证|证件|账号|phone|mobile|tel/i.test(property);
