/** JSON Pointer (RFC 6901) from its segments: `pointer("rows", 3, "amounts")` is `/rows/3/amounts`. */
export const pointer = (...segments: readonly (string | number)[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The segments of a JSON Pointer, unescaped. */
export const pointerSegments = (path: string): string[] =>
  path === ""
    ? []
    : path
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
