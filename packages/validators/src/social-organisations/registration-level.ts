import type { RecordOf } from "../record-of.js";

export type Level = "national" | "province" | "city" | "county";

type Register = Pick<RecordOf<"social-organisation">, "creditCode" | "registrar">;

const sixDigits = /^[0-9]{6}$/;

/** The division of the registrar; without one, that of the first registration in the credit code. */
export const registrationDivision = ({ creditCode, registrar }: Register): string | undefined => {
  const division = registrar?.divisionCode ?? creditCode?.slice(2, 8);
  return division !== undefined && sixDigits.test(division) ? division : undefined;
};

/** The level of a body by its division; the Ministry of Civil Affairs registers under 100000. */
export const levelOf = (division: string): Level => {
  if (division === "100000") return "national";
  if (division.endsWith("0000")) return "province";
  return division.endsWith("00") ? "city" : "county";
};

/** Levels by name, for messages. */
export const levelNames: Readonly<Record<Level, string>> = {
  national: "国家级",
  province: "省级",
  city: "市级",
  county: "县级",
};
