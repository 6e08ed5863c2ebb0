import { expect, it } from "vitest";
import { askedDeadlines } from "../src/generate/asked-deadlines.js";

it("finds the deadlines a rule asks for, on one record, on a part, and across records", async () => {
  const asked = await askedDeadlines();
  expect(asked.get("policy-interpretation/published-late")).toEqual(["policy-interpretation-publication"]);
  expect(asked.get("disclosure-metadata/published-late")).toEqual(["proactive-disclosure"]);
  expect(asked.get("across-records/contract-signed-late-after-result")).toEqual([
    "procurement-contract-signing",
  ]);
  expect(asked.has("service-guide/material-listed-twice")).toBe(false);
});
