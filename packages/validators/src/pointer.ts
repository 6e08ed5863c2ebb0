/** JSON Pointer (RFC 6901) from its segments: `pointer("rows", 3, "amounts")` is `/rows/3/amounts`. */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.reduce<string>((path, segment) => `${path}/${escaped(segment)}`, "");

const escaped = (segment: string | number): string | number =>
  typeof segment === "number" || !special.test(segment)
    ? segment
    : segment.replaceAll("~", "~0").replaceAll("/", "~1");

const special = /[~/]/;

/** The segments of a JSON Pointer, unescaped. */
export const pointerSegments = (path: string): string[] =>
  path === ""
    ? []
    : path
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
