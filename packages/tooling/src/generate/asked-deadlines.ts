import type { RuleContext } from "@zwgk/validators";
import { partRuleFiles, recordSetRuleFiles, ruleFiles } from "../rules.js";

/** One example of a rule: the day it is judged on, and the rule run on it. */
interface Run {
  readonly asOf?: string | undefined;
  readonly check: (context: RuleContext) => Iterable<unknown>;
}

/** Deadline rules by the code of the rule that asks for them when its examples are run. */
export const askedDeadlines = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const byRule = new Map<string, readonly string[]>();
  for (const [code, runs] of await exampleRuns()) {
    const asked = await deadlinesOf(runs);
    if (asked.length > 0) byRule.set(code, asked);
  }
  return byRule;
};

const deadlinesOf = async (runs: readonly Run[]): Promise<readonly string[]> => {
  // Imported when called: they import what earlier generators write.
  const { ruleContext } = await import("../../../validators/src/record-check.js");
  const { builtInCodeLists } = await import("../../../validators/src/fiscal/code-names.js");
  const asked = new Set<string>();
  for (const { asOf, check } of runs) {
    const context = ruleContext({
      ...(asOf !== undefined && { asOf }),
      codeLists: builtInCodeLists,
      profile: {},
    });
    const recording: RuleContext = {
      ...context,
      dueDate: (id, ...facts) => {
        asked.add(id);
        return context.dueDate(id, ...facts);
      },
    };
    Array.from(check(recording));
  }
  return [...asked].sort();
};

const exampleRuns = async (): Promise<readonly (readonly [code: string, runs: readonly Run[]])[]> => [
  ...(await ruleFiles()).map(({ rule }): [string, Run[]] => [
    rule.code,
    rule.examples.map(({ record, asOf }) => ({ asOf, check: (context) => rule.check(record, context) })),
  ]),
  ...(await partRuleFiles()).map(({ rule }): [string, Run[]] => [
    rule.code,
    rule.examples.map(({ part, publishedOn, excerpt = false, asOf }) => ({
      asOf,
      check: (context) => rule.check(part as never, { ...context, publishedOn, excerpt }),
    })),
  ]),
  ...(await recordSetRuleFiles()).map(({ rule }): [string, Run[]] => [
    rule.code,
    rule.examples.map(({ records }) => ({ check: (context) => rule.check(records, context) })),
  ]),
];
