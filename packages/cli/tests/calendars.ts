import type { CalendarYear, RegionalOverlay } from "@zwgk/workdays";

/** A year after the last published one. */
export const year2027: CalendarYear = {
  year: 2027,
  notice: "国办发明电〔2026〕0号（例）",
  released: "2026-11-30",
  periods: [{ name: "元旦", from: "2026-12-31", to: "2027-01-02", makeup: ["2026-12-27"] }],
};

/** Days of an autonomous region. */
export const guangxi: RegionalOverlay = {
  region: "广西壮族自治区",
  notice: "示例",
  periods: [{ name: "壮族三月三", from: "2026-04-20", to: "2026-04-21" }],
};
