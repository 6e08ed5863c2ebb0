import { compare, type ExactDecimal, exactDecimal, multiply, toNumber } from "../exact-decimal.js";
import { inspectionRatioFloorRows } from "../generated/code-lists/inspection-ratio-floor.js";
import type { RecordOf } from "../record-of.js";
import type { NotEvaluated, Violation } from "../rule.js";

type SamplingRatio = NonNullable<RecordOf<"random-inspection-item">["ratio"]>;

const floors = new Map(inspectionRatioFloorRows.map(({ code, percent }) => [code, Number(percent)]));
const highestFloor = Math.max(...floors.values());

const socialOrganisations = /社会组织|社会团体|民办非企业|社会服务机构|基金会/;

/** What is inspected, how large a share of it, and how often in a year; `undefined` where it is not said. */
interface Sampling {
  readonly what: string;
  readonly ratio: SamplingRatio | undefined;
  readonly timesPerYear: number | undefined;
  readonly level: string | undefined;
  readonly at: string;
}

/** A share of social organisations below the least that is inspected in a year at that level. */
export function* belowFloor({
  what,
  ratio,
  timesPerYear,
  level,
  at,
}: Sampling): Generator<Violation | NotEvaluated> {
  if (!socialOrganisations.test(what) || ratio === undefined || ratio.all === true) return;
  const { percent } = ratio;
  if (percent === undefined) {
    yield ratioInWords;
    return;
  }
  if (percent >= highestFloor) return;
  const floor = level === undefined ? undefined : floors.get(level);
  if (floor === undefined) {
    yield levelUnknown;
    return;
  }
  if (percent >= floor) return;
  if (timesPerYear === undefined) yield frequencyUnknown;
  else if (compare(inYear(percent, timesPerYear), exactDecimal(floor)) < 0) {
    yield {
      at,
      data: { percent, times: timesPerYear, share: toNumber(inYear(percent, timesPerYear)), floor },
    };
  }
}

const inYear = (percent: number, times: number): ExactDecimal =>
  multiply(exactDecimal(percent), exactDecimal(times));

/** `每年一次` and the like. */
const yearly = /^(?:每年|一年|1年)(?:度)?(?:一|1|壹)次$/;

export const isYearly = (frequency: string | undefined): boolean =>
  frequency !== undefined && yearly.test(frequency.replace(/[ 　]/g, ""));

/** Whether a ratio is one: more than nothing, and no more than all. */
export const isOutOfRange = (ratio: SamplingRatio | undefined): boolean =>
  ratio?.percent !== undefined && (ratio.percent === 0 || ratio.percent > 100);

/** The least number that is no less than the share of a pool, in whole objects. */
export const leastDrawn = (poolSize: number, { percent, all }: SamplingRatio): number | undefined => {
  if (all === true) return poolSize;
  if (percent === undefined) return undefined;
  const { units, scale } = multiply(exactDecimal(poolSize), exactDecimal(percent));
  const hundredth = 10n ** BigInt(scale + 2);
  return Number((units + hundredth - 1n) / hundredth);
};

const ratioInWords = {
  notRun: { zh: "抽查比例只有文字", en: "the ratio is given in words only" },
};

const levelUnknown = {
  notRun: {
    zh: "没有行使层级，不知适用哪一级的比例下限",
    en: "without the level it is not known which least share applies",
  },
};

const frequencyUnknown = {
  notRun: {
    zh: "不知全年抽查几次，比例能否累计到下限",
    en: "how often in a year is not known, so neither is the share in a year",
  },
};
