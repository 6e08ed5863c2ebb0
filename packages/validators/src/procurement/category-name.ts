import type { Category } from "./procurement-budget.js";

/** For messages. */
export const categoryName: Readonly<Record<Category, string>> = {
  goods: "货物",
  works: "工程",
  services: "服务",
};
