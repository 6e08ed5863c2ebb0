/** A form of index numbers, read from its template once. */
export interface IndexNumberForm {
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly literal: string }
  | {
      readonly width: readonly [least: number, most: number];
      readonly letters: boolean;
      readonly is?: "year";
    };

/**
 * Forms seen on portals: agency, class, year and serial number; `{9x}` is nine digits or capital letters, `{4-5d}` four
 * or five digits, `{year}` and `{month}` what they say.
 */
const observedForms: readonly string[] = [
  "{9x}/{year}-{5d}",
  "{18x}/{year}{month}-{5d}",
  "{18x}/{year}-{5d}",
  "QZ{5d}-{4d}-{year}-{4-5d}",
  "{15d}/{year}-{6d}",
  "{10d}/{year}-{6d}",
];

const field = /^\{(?:(year)|(month)|([1-9][0-9]?)(?:-([1-9][0-9]?))?([dx]))\}/;

/**
 * A form from its template: `"QZ{5d}-{4d}-{year}-{4-5d}"`; letters outside braces stand for themselves in either case.
 *
 * `undefined` for a template that cannot be read or that holds no field.
 */
export const indexNumberForm = (template: string): IndexNumberForm | undefined => {
  const segments: Segment[] = [];
  let rest = template;
  while (rest !== "") {
    const found = field.exec(rest);
    if (found !== null) {
      segments.push(segmentOf(found));
      rest = rest.slice(found[0].length);
    } else if (rest.startsWith("{")) return undefined;
    else {
      segments.push({ literal: rest.charAt(0).toUpperCase() });
      rest = rest.slice(1);
    }
  }
  return segments.some((segment) => "width" in segment) ? { segments } : undefined;
};

const segmentOf = ([, year, month, least, most, letters]: RegExpExecArray): Segment => {
  if (year !== undefined) return { width: [4, 4], letters: false, is: "year" };
  if (month !== undefined) return { width: [2, 2], letters: false };
  return { width: [Number(least), Number(most ?? least)], letters: letters === "x" };
};

/** What an index number that has the form says: its year, where the form has one. `undefined` when it has another form. */
export const readIndexNumber = (
  printed: string,
  form: IndexNumberForm,
): { readonly year: string | undefined } | undefined => {
  const text = printed.toUpperCase();
  let at = 0;
  let year: string | undefined;
  for (const segment of form.segments) {
    if ("literal" in segment) {
      if (text.charAt(at) !== segment.literal) return undefined;
      at++;
      continue;
    }
    const [least, most] = segment.width;
    let end = at;
    while (end - at < most && isOf(segment.letters, text.charAt(end))) end++;
    if (end - at < least) return undefined;
    if (segment.is === "year") year = text.slice(at, end);
    at = end;
  }
  return at === text.length ? { year } : undefined;
};

/** The forms seen on portals. */
export const knownForms: readonly IndexNumberForm[] = observedForms.flatMap(
  (template) => indexNumberForm(template) ?? [],
);

const isOf = (letters: boolean, character: string): boolean =>
  (character >= "0" && character <= "9") || (letters && character >= "A" && character <= "Z");
