import { dueDate } from "@zwgk/deadlines";
import { describe, expect, test } from "vitest";

describe("safe is right under every combination of readings", () => {
  test("a chain whose first clock may not have moved, and whose second may not either", () => {
    const coolingOff = dueDate("divorce-cooling-off", "2021-01-12");
    expect(coolingOff).toMatchObject({ due: "2021-02-18", nextStepFrom: "2021-02-19" });
    expect(dueDate("divorce-certificate-window", coolingOff)).toMatchObject({
      due: "2021-03-22",
      safe: "2021-03-19",
    });
  });

  test("received on a Sunday, taken as Monday, with a suspension whose ends may count", () => {
    const suspensions = [{ from: "2024-03-12", to: "2024-03-13" }];
    const received = (restDayReceipt: "same-day" | "next-workday") =>
      dueDate("application-reply", "2024-03-03", { suspensions, restDayReceipt });
    expect(received("next-workday").due > received("same-day").due).toBe(true);
    expect(received("next-workday").safe).toBe(received("same-day").safe);
  });
});

describe("the law changed while the period ran", () => {
  test("and both texts can be argued", () => {
    const result = dueDate("application-reply", "2019-05-10");
    expect(result).toMatchObject({ version: "2008-05-01", due: "2019-05-31", safe: "2019-05-31" });
    expect(result.readings.map(({ id, due }) => [id, due])).toEqual([
      ["as-counted", "2019-05-31"],
      ["later-version", "2019-06-10"],
    ]);
  });

  test("a shorter period that would have ended before it existed cannot", () => {
    expect(dueDate("dibao-investigation-start", "2021-06-25").readings).toEqual([]);
    expect(dueDate("dibao-investigation-start", "2021-06-30")).toMatchObject({
      due: "2021-07-14",
      safe: "2021-07-05",
    });
  });

  test("the same period again is no second reading", () => {
    expect(dueDate("charity-registration", "2024-08-20").readings).toEqual([]);
  });
});

test("a reading that ends on the same day is not listed", () => {
  const weekend = [{ from: "2024-03-09", to: "2024-03-10" }];
  expect(dueDate("application-reply", "2024-03-04", { suspensions: weekend }).readings).toEqual([]);
});

test("counting backwards out of the next year is provisional, though it ends in this one", () => {
  const result = dueDate("penalty-hearing-notice", "2027-01-08", { provisional: true });
  expect(result.due < "2027").toBe(true);
  expect(result.provisional).toBe(true);
  expect(result.warnings.map(({ code }) => code)).toContain("calendar-provisional");
});
