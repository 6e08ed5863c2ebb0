import { pointer } from "../pointer.js";
import type { PrivacyRule } from "./privacy-rule.js";
import { suspectsIn } from "./scan-text.js";

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
  /** Whether the schema of the record says what the property holds. */
  isOfSchema(): boolean;
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

/**
 * Visits the texts of a value read from JSON that arouse suspicion, keys included, in order.
 *
 * It keeps its own stack: the value may be nested deeper than functions may call each other.
 */
export const eachSuspect = (
  root: unknown,
  visit: (place: TextPlace, suspects: readonly PrivacyRule[]) => void,
): void => {
  if (typeof root === "string") {
    const suspects = suspectsIn(root);
    if (suspects !== undefined) visit({ ...alone, text: root }, suspects);
    return;
  }
  const isRecord = typeof (root as { recordType?: unknown } | null)?.recordType === "string";
  const frames: Frame[] = [];
  const enter = (container: object, property: string): Frame => {
    const keys = Array.isArray(container) ? undefined : Object.keys(container);
    const size = keys === undefined ? (container as readonly unknown[]).length : keys.length;
    const frame: Frame = { container, keys, size, property, next: 0 };
    frames.push(frame);
    return frame;
  };
  const place = (text: string, isKey: boolean): TextPlace => {
    const { container, keys, next, property } = frames.at(-1) as Frame;
    return {
      text,
      isKey,
      container,
      property: isKey ? "" : (keys?.[next - 1] ?? property),
      way: () => frames.map(stepFrom),
      isOfSchema: () =>
        !isKey && isRecord && (frames.length === 1 || stepFrom(frames[0] as Frame).segment !== "extensions"),
    };
  };
  const look = (text: string, isKey: boolean): void => {
    const suspects = suspectsIn(text);
    if (suspects !== undefined) visit(place(text, isKey), suspects);
  };
  let frame = typeof root === "object" && root !== null ? enter(root, "") : undefined;
  while (frame !== undefined) {
    if (frame.next === frame.size) {
      frames.pop();
      frame = frames.at(-1);
      continue;
    }
    const index = frame.next;
    const key = frame.keys?.[index];
    const value = (frame.container as Readonly<Record<string | number, unknown>>)[key ?? index];
    frame.next = index + 1;
    if (key !== undefined && !plainKey.test(key)) look(key, true);
    if (typeof value === "string") look(value, false);
    else if (typeof value === "number") {
      if (mayBePersonal(value) && labelsPerson(key ?? frame.property)) look(String(value), false);
    } else if (typeof value === "object" && value !== null) frame = enter(value, key ?? frame.property);
  }
};

const alone: Omit<TextPlace, "text"> = {
  isKey: false,
  container: {},
  property: "",
  way: () => [],
  isOfSchema: () => false,
};

const stepFrom = ({ container, keys, next }: Frame): Step => ({
  container,
  segment: keys === undefined ? next - 1 : (keys[next - 1] as string),
});

/** The names of properties in our schemas, and what else cannot be anybody's number. */
const plainKey = /^[A-Za-z]*$/;

/** A number of 11 to 15 digits: a mobile or an old identity number that lost its quotes. */
const mayBePersonal = (value: number): boolean =>
  value >= 13_000_000_000 && value < 1_000_000_000_000_000 && Number.isSafeInteger(value);

const labelsPerson = (property: string): boolean =>
  /电话|手机|联系|身份证|证件|账号|phone|mobile|tel/i.test(property);
