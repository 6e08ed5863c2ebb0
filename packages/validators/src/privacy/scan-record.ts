import { allowedIn } from "./allowed-fields.js";
import type { Detection, ScanOptions } from "./detection.js";
import { eachSuspect, pointerOf, type TextPlace } from "./each-text.js";
import { withoutPersons } from "./masking.js";
import { isPersonName } from "./person-name.js";
import { scanInContext } from "./scan-text.js";
import type { TextContext } from "./scanned-text.js";

/** Something found in a record. */
export interface RecordDetection extends Detection {
  /** JSON Pointer (RFC 6901) to the text, a number of a person in a key masked. */
  readonly pointer: string;
}

/**
 * What must not be published in any text of a record or of other JSON, by its place; never what it says.
 *
 * A detection of severity `info` is none here: the text itself, or its field, says that it is something else.
 * What fields of a record may hold is known where it has a `recordType`, and not under `extensions`.
 */
export const scanRecord = (record: unknown, { asOf }: Pick<ScanOptions, "asOf"> = {}): RecordDetection[] => {
  const all: RecordDetection[] = [];
  eachDetection(record, asOf, (place, found) => {
    const pointer = withoutPersons(pointerOf(place));
    for (const detection of found) all.push({ ...detection, pointer });
  });
  return all;
};

/** The same, text by text. */
export const eachDetection = (
  record: unknown,
  asOf: string | undefined,
  report: (place: TextPlace, found: readonly Detection[]) => void,
): void => {
  eachSuspect(record, (place, suspects) => {
    const found = scanInContext(place.text, suspects, contextOf(place, asOf));
    if (found.length === 0) return;
    const judged = inField(place, found);
    if (judged.length > 0) report(place, judged);
  });
};

const inField = (place: TextPlace, found: readonly Detection[]): Detection[] => {
  const allowed = place.isOfSchema() ? allowedIn(place.property) : undefined;
  return found.flatMap((detection) => {
    const here = allowed?.[detection.kind];
    if (here === "allowed" || detection.severity === "info") return [];
    return here === undefined ? detection : { ...detection, severity: here };
  });
};

const contextOf = (place: TextPlace, asOf: string | undefined): TextContext => {
  const label = place.isKey ? undefined : labelOf(place.property);
  return {
    ...(asOf !== undefined && { asOf }),
    ...(label !== undefined && { label }),
    namesPersonBeside: () => namesPersonBeside(place),
  };
};

/** Words for what a property holds, as far as they tell one number from another. */
const labelOf = (property: string): string | undefined => {
  if (/[\u4e00-\u9fff]/.test(property)) return property;
  if (property === "creditCode") return "统一社会信用代码";
  return /(?:code|number|numbers|id|docno|certificate)$/i.test(property) ? "编号" : undefined;
};

/** Whether the object a text is in has a person's name in another of its fields. */
const namesPersonBeside = ({ container, isKey }: TextPlace): boolean =>
  !isKey &&
  !Array.isArray(container) &&
  Object.entries(container).some(
    ([key, value]) => typeof value === "string" && nameKey.test(key) && isPersonName(value.trim()),
  );

const nameKey = /姓名|户主|申请人|患者|当事人|对象|监护人|^name$|Name$|person/;
