import * as z from "zod";

/** Every day of the years 1000 to 2999 and no other: month lengths and leap years are in the pattern. */
const calendarDay =
  /^(([12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])))|(([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)-02-29))$/;

/** A civil date in Beijing time, `YYYY-MM-DD`; never a `Date`, so that no time zone can move it. */
export const plainDate = z
  .string()
  .regex(calendarDay)
  .max(10)
  .meta({
    id: "PlainDate",
    title: "PlainDate",
    description: "公历日期：YYYY-MM-DD，按北京时间",
    format: "date",
    examples: ["2024-02-29"],
  });
