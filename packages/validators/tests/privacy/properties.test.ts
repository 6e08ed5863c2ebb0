import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/index.js";
import { redact, redactText, scanText } from "../../src/privacy.js";
import { creditCode, identityNumber, itemCode, mobileNumber, prose } from "./planted.js";

const separators = ["", " ", "-", ".", "·", "\u200b"];

/** The digits with a sign, or none, after each. */
const spread = (number: string, signs: readonly number[]): string =>
  [...number]
    .map((digit, index) => digit + (separators[signs[index % signs.length] as number] ?? ""))
    .join("");

const signs = fc.array(fc.nat({ max: separators.length - 1 }), { minLength: 1, maxLength: 18 });

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Every run of six digits, however it is written. */
const digitRuns = (value: string): string[] => {
  const digits = value.replace(/[^0-9]/g, "");
  return Array.from({ length: Math.max(0, digits.length - 5) }, (_, at) => digits.slice(at, at + 6));
};

describe("scanText", () => {
  it("finds an identity number with any separators, in any width, anywhere", () => {
    fc.assert(
      fc.property(
        identityNumber,
        signs,
        fc.boolean(),
        prose,
        prose,
        (number, chosen, isWide, before, after) => {
          const written = spread(number, chosen).replace(/[ .·\u200b-]+$/, "");
          const text = `${before}证件 ${isWide ? fullWidth(written) : written}。${after}`;
          const found = scanText(text).filter(({ kind }) => kind === "idCard18");
          expect(found).toHaveLength(1);
          const [{ start, length } = { start: 0, length: 0 }] = found;
          expect(
            text
              .slice(start, start + length)
              .replace(/[ .·\u200b-]/g, "")
              .normalize("NFKC"),
          ).toBe(number);
        },
      ),
    );
  });

  it("finds a mobile number", () => {
    fc.assert(
      fc.property(mobileNumber, prose, prose, (number, before, after) => {
        const kinds = scanText(`${before}联系电话：${number}，${after}`).map(({ kind }) => kind);
        expect(kinds).toContain("mobile");
      }),
    );
  });

  it("takes no credit code and no item code for a person's number", () => {
    fc.assert(
      fc.property(fc.oneof(creditCode, itemCode), prose, (code, before) => {
        const kinds = scanText(`统一社会信用代码 ${code}${before}`).map(({ kind }) => kind);
        expect(kinds.filter((kind) => !["health", "addressBelowTownship"].includes(kind))).toEqual([]);
        expect(scanText(code).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });

  it("gives places inside the text, in order", () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string({ unit: "binary", maxLength: 60 })),
        identityNumber,
        (text, number) => {
          const whole = `${text} ${number} ${text}`;
          let last = 0;
          for (const { start, length } of scanText(whole)) {
            expect(length).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(start + length).toBeLessThanOrEqual(whole.length);
            last = start;
          }
        },
      ),
    );
  });
});

describe("validate", () => {
  it("never lets out six digits of what it found, wherever it stood", () => {
    fc.assert(
      fc.property(identityNumber, mobileNumber, signs, (number, mobile, chosen) => {
        const written = spread(number, chosen);
        const record = {
          recordType: "service-guide",
          recordId: number,
          name: `社会团体成立登记${written}`,
          [number]: 1,
          basicCode: [number],
          acceptingBody: { name: `张某某 ${mobile}`, creditCode: number.slice(0, 17), address: written },
          extensions: { [`${number}号`]: { 手机: Number(mobile) }, list: [mobile] },
        };
        for (const given of [record, { ...record, recordType: number }]) {
          const report = JSON.stringify(validate(given, { asOf: "2026-11-23" }));
          for (const run of [...digitRuns(number), ...digitRuns(mobile)]) expect(report).not.toContain(run);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("redact", () => {
  const record = fc.record({
    recordType: fc.constant("service-guide"),
    name: prose.map((text) => `登记${text}`),
    notes: fc.array(
      fc.oneof(
        prose,
        fc.tuple(prose, identityNumber, prose, mobileNumber).map((all) => all.join(" ")),
      ),
    ),
    extensions: fc.dictionary(
      fc.oneof(fc.constantFrom("姓名", "病种", "__proto__"), identityNumber),
      fc.oneof(prose, mobileNumber),
    ),
  });

  it("is idempotent, changes nothing it was given, and leaves nothing to hide", () => {
    fc.assert(
      fc.property(record, (given) => {
        const before = JSON.stringify(given);
        const once = redact(given);
        expect(JSON.stringify(given)).toBe(before);
        const twice = redact(once.record);
        expect(twice.record).toEqual(once.record);
        expect(twice.cuts.filter(({ masking }) => masking !== "not-hidden")).toEqual([]);
      }),
    );
  });

  it("is idempotent on text, and keeps its length", () => {
    fc.assert(
      fc.property(prose, identityNumber, mobileNumber, (text, number, mobile) => {
        const whole = `${text} ${number}，${text} ${mobile}`;
        const once = redactText(whole);
        expect(once.text).toHaveLength(whole.length);
        expect(once.text).not.toContain(number.slice(2, 8));
        expect(redactText(once.text)).toEqual({ text: once.text, cuts: [] });
      }),
    );
  });
});
