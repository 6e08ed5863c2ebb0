import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Context } from "../src/context.js";
import { run } from "../src/run.js";
import { recorded } from "./context.js";

/** What a terminal shows below the explanation. */
const drawn = async (args: readonly string[], differences: Partial<Context> = {}): Promise<string> => {
  const { context, stdout, stderr } = recorded({ terminal: true, ...differences });
  expect(await run(["deadline", "due", ...args], context)).toBe(0);
  expect(stderr()).toBe("");
  return stdout().slice(stdout().search(/^\d{4}-\d\d(?: |\n)/m));
};

describe("on a terminal deadline due draws the days", () => {
  it("side by side as they fit, each with a sign", async () => {
    expect(
      await drawn(["application-reply", "2022-09-30", "--suspend", "2022-10-12..2022-10-14"]),
    ).toMatchInlineSnapshot(`
      "2022-09                       2022-10                       2022-11
      一  二  三  四  五  六  日    一  二  三  四  五  六  日    一  二  三  四  五  六  日
                   1   2   3   4                         1x  2x        1+  2+  3o  4+  5-  6-
       5   6   7   8   9  10  11     3x  4x  5x  6x  7x  8!  9!    7*  8   9  10  11  12  13
      12  13  14  15  16  17  18    10+ 11+ 12~ 13~ 14~ 15- 16-   14  15  16  17  18  19  20
      19  20  21  22  23  24  25    17+ 18+ 19+ 20+ 21+ 22- 23-   21  22  23  24  25  26  27
      26  27  28  29  30>           24+ 25+ 26+ 27+ 28+ 29- 30-   28  29  30
                                    31+

      > 起算，不计  + 计入  ! 补班，计入  - 周末  x 放假  ~ 中止  o 稳妥日期  * 最迟
      "
    `);
  });

  it("one below the other where it is narrow, in English", async () => {
    expect(
      await drawn(["policy-interpretation-publication", "2016-06-30", "--lang", "en"], { columns: 40 }),
    ).toMatchInlineSnapshot(`
      "2016-06
      Mo  Tu  We  Th  Fr  Sa  Su
               1   2   3   4   5
       6   7   8   9  10  11  12
      13  14  15  16  17  18  19
      20  21  22  23  24  25  26
      27  28  29  30>

      2016-07
      Mo  Tu  We  Th  Fr  Sa  Su
                       1+  2-  3-
       4+  5*  6   7   8   9  10
      11  12  13  14  15  16  17
      18  19  20  21  22  23  24
      25  26  27  28  29  30  31

      > trigger, not counted  + counted  - weekend  * due
      "
    `);
  });

  it("the first and the last of many months, and says what lies between", async () => {
    const text = await drawn(["disclosure-inaction-litigation", "2024-04-01"]);
    expect(text).toMatch(/^2024-04 {2,}2024-10\n/);
    expect(text).toContain("\n其间 2024-05 至 2024-09 从略\n");
    expect(text).toMatch(/\n> 起算，不计 {2}x 放假 {2}\* 最迟\n$/);
    const english = await drawn(["disclosure-inaction-litigation", "2024-04-01", "--lang", "en"]);
    expect(english).toContain("\n2024-05 to 2024-09, which lie between, are left out\n");
  });

  it("with the safe day where it is another", async () => {
    expect(await drawn(["open-government-progress-report-q3", "2016"])).toMatch(/ 9o 10\*/);
  });

  it("also where a period is counted backwards or in hours", async () => {
    const backwards = await drawn(["license-renewal-application", "2024-03-15"]);
    expect(backwards).toMatch(/^2024-02 {2,}2024-03\n/);
    expect(backwards).toMatch(/ 9o 10 {2}11 /);
    expect(backwards).toMatch(/14\* 15\+ /);
    expect(backwards).toMatch(/15>/);
    const hours = await drawn(["public-opinion-response", "2016-08-01T22:30:00+08:00"]);
    expect(hours).toMatch(/ 1> {2}2 {3}3\*/);
  });

  it("in colour, with the same signs", async () => {
    const args = ["policy-interpretation-publication", "2016-06-30"];
    const coloured = await drawn(args, { color: true });
    expect(coloured).toContain("\u001b[7m 5*\u001b[27m");
    expect(stripVTControlCharacters(coloured)).toBe(await drawn(args));
  });

  it("and nothing but the answer as data", async () => {
    const { context, stdout } = recorded({ terminal: true });
    await run(["deadline", "due", "application-reply", "2022-09-30", "--format", "json"], context);
    expect(JSON.parse(stdout())).toMatchObject({ due: "2022-11-02" });
  });
});
