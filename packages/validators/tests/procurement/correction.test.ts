import { expect, it } from "vitest";
import { dayIsIn } from "../../src/procurement/correction.js";

it.each([
  "投标截止时间：2024年3月7日9时30分",
  "2024年03月07日",
  "2024-03-07 09:30",
  "2024.3.7",
  "2024/3/7",
  "２０２４年３月７日",
  "由2024年3月1日推迟到 2024 年 3 月 7 日",
])("finds the day in %s", (text) => {
  expect(dayIsIn("2024-03-07", text)).toBe(true);
});

it.each(["", "顺延五日", "2024年3月17日", "2024年13月7日", "3月7日", "2023年3月7日"])(
  "does not find it in %s",
  (text) => {
    expect(dayIsIn("2024-03-07", text)).toBe(false);
  },
);
