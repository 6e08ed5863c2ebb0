import { plainName } from "../plain-name.js";
import type { Method } from "./invitation.js";

/** What a project number of the procurement platform of Fujian (and of some other provinces) says. */
export interface PlatformNumber {
  /** The budget level: a division code, with 01 at its end for a province or city itself; four digits in old numbers. */
  readonly region: string;
  readonly methodLetters: string;
  readonly method: Method;
}

const form = /^\[([0-9]{6}|[0-9]{4})\][0-9A-Z]+\[(GK|YQ|CS|TP|XJ|DY)\][0-9]{7,}(?:-[0-9]+)?$/;

const methods: Readonly<Record<string, Method>> = {
  GK: "open-tender",
  YQ: "invited-tender",
  CS: "competitive-consultation",
  TP: "competitive-negotiation",
  XJ: "inquiry",
  DY: "single-source",
};

/** `[350521]XX[CS]2026001-1`; `undefined` for numbers of another form. */
export const platformNumber = (printed: string): PlatformNumber | undefined => {
  const [, region = "", methodLetters = ""] = form.exec(plainName(printed)) ?? [];
  const method = methods[methodLetters];
  return method === undefined ? undefined : { region, methodLetters, method };
};

/** The digits all its divisions begin with: 350001 and 3500 are the province 35, 350101 and 350100 the city 3501. */
const areaOf = (region: string): string =>
  region
    .padEnd(6, "0")
    .replace(/0[01]$/, "")
    .replace(/00$/, "");

/** Whether a division lies in the area of a budget level. */
export const isWithin = (divisionCode: string, region: string): boolean =>
  divisionCode.startsWith(areaOf(region));
