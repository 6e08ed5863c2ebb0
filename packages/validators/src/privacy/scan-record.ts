import { allowedIn } from "./allowed-fields.js";
import type { Detection } from "./detection.js";
import { eachSuspect, type TextPlace } from "./each-text.js";
import { isPersonName } from "./person-name.js";
import { scanInContext } from "./scan-text.js";
import type { TextContext } from "./scanned-text.js";

/**
 * What must not be published in any text of a record, with what its fields are known to hold.
 *
 * A detection of severity `info` is none here: the text itself, or its field, says that it is something else.
 */
export const scanRecord = (
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
  const allowed = place.isKey || place.isExtension() ? undefined : allowedIn(place.property);
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
export const labelOf = (property: string): string | undefined => {
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
