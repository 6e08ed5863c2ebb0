/** An exact decimal number, `units / 10^scale`; money and rates as printed, never a float. */
export interface ExactDecimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Up to fifteen digits, a double stands for one decimal only. */
const fifteenDigits = 1e15;

/** A JSON number as it is written: the shortest digits that give the same double. */
export const exactDecimal = (value: number): ExactDecimal => {
  for (let scale = 0, power = 1; scale <= 6; scale += 1, power *= 10) {
    const units = Math.round(value * power);
    if (units < fifteenDigits && units / power === value) return { units: BigInt(units), scale };
  }
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return timesPowerOfTen(parseDecimal(digits), Number(exponent));
};

/** From digits with at most one point: `"1395"`, `"24.880000"`. Trailing zeros count as printed decimals. */
export const parseDecimal = (digits: string): ExactDecimal => {
  const [whole = "0", fraction = ""] = digits.split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
};

export const timesPowerOfTen = ({ units, scale }: ExactDecimal, power: number): ExactDecimal =>
  scale >= power
    ? { units, scale: scale - power }
    : { units: units * 10n ** BigInt(power - scale), scale: 0 };

export const add = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
};

export const subtract = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => add(a, { ...b, units: -b.units });

export const multiply = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
});

export const absolute = (a: ExactDecimal): ExactDecimal => (a.units < 0n ? { ...a, units: -a.units } : a);

export const half = ({ units, scale }: ExactDecimal): ExactDecimal => ({
  units: units * 5n,
  scale: scale + 1,
});

/** Negative when `a` is the smaller, 0 when equal, positive when the greater. */
export const compare = (a: ExactDecimal, b: ExactDecimal): number => {
  const { units } = subtract(a, b);
  return units < 0n ? -1 : Number(units > 0n);
};

export const zero: ExactDecimal = { units: 0n, scale: 0 };

/** The nearest double, for messages. */
export const toNumber = ({ units, scale }: ExactDecimal): number => Number(`${units}e${-scale}`);

const unitsAt = ({ units, scale }: ExactDecimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - scale);
