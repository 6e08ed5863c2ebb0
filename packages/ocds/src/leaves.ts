import { isObject } from "./json.js";

export interface Leaf {
  readonly pointer: string;
  /** Its path and its value, without places in lists, which a notice may order otherwise. */
  readonly key: string;
  readonly value: unknown;
}

/** Every value of a document. */
export const leavesOf = (value: unknown, pointer = "", place = ""): Leaf[] => {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => leavesOf(each, `${pointer}/${index}`, `${place}/*`));
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, each]) => {
      const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
      return leavesOf(each, `${pointer}/${step}`, `${place}/${step}`);
    });
  }
  return [{ pointer, key: `${place}=${JSON.stringify(value)}`, value }];
};
