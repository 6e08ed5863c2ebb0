import type { Validator } from "@zwgk/validators";
import type { PublishedDocument } from "./documents.js";
import { seeded } from "./random.js";
import { type SlipKind, slipKinds } from "./slips.js";

/** What the rules make of slips of one kind. */
export interface SlipResult {
  readonly kind: SlipKind;
  readonly planted: number;
  /** An error is reported. */
  readonly detected: number;
  /** A finding names the place of the slip. */
  readonly named: number;
  /** A finding at the place of the slip says what happened. */
  readonly rightCause: number;
  /** The place of the slip is the only error in the report. */
  readonly alone: number;
  /** Places of slips without an error, a document each. */
  readonly undetected: readonly string[];
}

/** Plants slips into documents without faults, the same ones in every run. */
export const plantSlips = (
  documents: readonly PublishedDocument[],
  each: number,
  validate: Validator["validate"],
): SlipResult[] => {
  const correct = documents.filter(({ faults }) => faults.every(({ notTyped }) => notTyped !== undefined));
  return slipKinds.map((kind) => {
    const slips = correct.flatMap(({ id, record }) => {
      const before = new Set(validate(record).findings.map(({ code, pointer }) => `${code} ${pointer}`));
      return kind.plant(record, each, seeded(`${id} ${kind.id}`)).map((slip) => {
        const findings = validate(slip.record).findings.filter(
          ({ code, pointer }) => !before.has(`${code} ${pointer}`),
        );
        const errors = findings.filter(({ severity }) => severity === "error");
        const here = findings.filter(({ pointer }) => slip.at.includes(pointer));
        return {
          place: `${id} ${slip.at[0]}`,
          isDetected: errors.length > 0,
          isNamed: here.some(({ severity }) => severity !== "info"),
          hasRightCause: here.some(({ code }) => kind.causes.includes(code.slice(code.indexOf("/") + 1))),
          isAlone: errors.length > 0 && errors.every(({ pointer }) => slip.at.includes(pointer)),
        };
      });
    });
    return {
      kind,
      planted: slips.length,
      detected: slips.filter(({ isDetected }) => isDetected).length,
      named: slips.filter(({ isNamed }) => isNamed).length,
      rightCause: slips.filter(({ hasRightCause }) => hasRightCause).length,
      alone: slips.filter(({ isAlone }) => isAlone).length,
      undetected: slips.filter(({ isDetected }) => !isDetected).map(({ place }) => place),
    };
  });
};
