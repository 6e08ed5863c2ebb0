import type { FindingData } from "./rule.js";

const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** Numbers of five digits and more are grouped; a year or a count of days stays as it is. */
const shown = (value: FindingData[string]): string => {
  if (typeof value === "number") return Math.abs(value) < 10_000 ? String(value) : grouped.format(value);
  return Array.isArray(value) ? value.map(shown).join("、") : String(value);
};

/** Fills `{name}` from `data`; a name that `data` lacks is a fault of the rule and throws. */
export const fillMessage = (template: string, data: FindingData): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined)
      throw new Error(`message "${template}" names {${name}}, which the finding's data lacks`);
    return shown(value);
  });
