import { Bench } from "tinybench";

/** One way to do the work. */
export interface Contestant<Input, Answer> {
  readonly name: string;
  readonly run: (input: Input) => Answer;
}

export interface BenchTable {
  readonly title: string;
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Nanoseconds that each contestant takes for one input, the median of many rounds through all of them. */
export const nanosecondsEach = async <Input, Answer>(
  title: string,
  inputs: readonly Input[],
  contestants: readonly Contestant<Input, Answer>[],
): Promise<(contestant: string) => number> => {
  const bench = new Bench({ time: 500, warmupTime: 100 });
  for (const { name, run } of contestants) {
    bench.add(name, () => {
      for (const input of inputs) run(input);
    });
  }
  await bench.run();
  return (name) => {
    const result = bench.getTask(name)?.result;
    if (result?.state !== "completed") throw new Error(`${title}: ${name} did not complete`);
    return (result.latency.p50 * 1e6) / inputs.length;
  };
};

/** Times the contestants on the same inputs, the first of them being the measure, and compares the answers. */
export const sideBySide = async <Input, Answer>(
  title: string,
  inputs: readonly Input[],
  contestants: readonly [Contestant<Input, Answer>, ...Contestant<Input, Answer>[]],
): Promise<BenchTable> => {
  const [ours] = contestants;
  const nanoseconds = await nanosecondsEach(title, inputs, contestants);
  const row = ({ name, run }: Contestant<Input, Answer>) => {
    const different = inputs.filter((input) => run(input) !== ours.run(input)).length;
    return {
      "ns each": nanoseconds(name).toFixed(0),
      "times ours": (nanoseconds(name) / nanoseconds(ours.name)).toFixed(1),
      "answers that differ": `${((different / inputs.length) * 100).toFixed(1)} %`,
    };
  };
  return {
    title,
    rows: Object.fromEntries(contestants.map((contestant) => [contestant.name, row(contestant)])),
  };
};
