import { halfWidth } from "@zwgk/schemas/printed/half-width";

/** A code in half width, with plain hyphens, whatever dash was printed. */
export const plainProjectCode = (printed: string): string =>
  halfWidth(printed)
    .toUpperCase()
    .replace(/[－—–‐‑−]/g, "-")
    .trim();

/** Digits and letters alone: some print no hyphens at all. */
export const bareProjectCode = (printed: string): string =>
  plainProjectCode(printed).replace(/[^0-9A-Z]/g, "");
