import { addWorkdays, countWorkdays, isWorkday, previousWorkday } from "@zwgk/workdays";
import { expect, test } from "vitest";
import { additions, counts, rolls } from "./worked-answers.js";

test.each(additions)("%s and %i working days is %s", (start, n, expected) => {
  expect(addWorkdays(start, n)).toBe(expected);
});

test.each(counts)("from %s to %s there are %i", (from, to, expected) => {
  expect(countWorkdays(from, to)).toBe(expected);
});

test.each(rolls)("at or after %s is %s, at or before it %s", (date, following, preceding) => {
  expect(addWorkdays(date, 0)).toBe(following);
  expect(isWorkday(date) ? date : previousWorkday(date)).toBe(preceding);
});
