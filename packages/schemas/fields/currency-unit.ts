import * as z from "zod";

/** The unit amounts are printed in: yuan, or ten thousand yuan. */
export const currencyUnit = z.enum(["CNY", "CNY-10k"]).meta({
  id: "CurrencyUnit",
  title: "CurrencyUnit",
  description: "金额单位：CNY 为元，CNY-10k 为万元",
});
