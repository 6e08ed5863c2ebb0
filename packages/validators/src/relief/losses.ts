import { pointer } from "../pointer.js";
import type { RecordOf } from "../record-of.js";
import type { PlacedFigure } from "../statistics/figure-sums.js";

export type LossReport = RecordOf<"disaster-loss-report">;
type Losses = LossReport["losses"];
export type LossKey = keyof Losses;

/** Every figure of losses, by what it counts in messages. */
export const lossNames: Readonly<Record<LossKey, { readonly zh: string; readonly en: string }>> = {
  affected: { zh: "受灾人口", en: "people affected" },
  dead: { zh: "因灾死亡人口", en: "deaths" },
  missing: { zh: "因灾失踪人口", en: "people missing" },
  relocated: { zh: "紧急转移安置人口", en: "people relocated" },
  needAid: { zh: "需紧急生活救助人口", en: "people in need of aid" },
  collapsedRooms: { zh: "倒塌房屋", en: "rooms collapsed" },
  damagedRooms: { zh: "损坏房屋", en: "rooms damaged" },
  crops: { zh: "农作物受灾面积", en: "crops affected" },
  cropsLost: { zh: "农作物绝收面积", en: "crops lost" },
  directLoss: { zh: "直接经济损失", en: "direct loss" },
};

export const lossKeys: readonly LossKey[] = Object.keys(lossNames) as LossKey[];

/** Losses of the whole region or a part of it, and where they stand. */
export interface PlacedLosses {
  readonly at: readonly (string | number)[];
  readonly losses: Losses;
}

export const lossesOf = ({ losses, regions = [] }: LossReport): PlacedLosses[] => [
  { at: ["losses"], losses },
  ...regions.map((region, index) => ({ at: ["regions", index, "losses"], losses: region.losses })),
];

export const lossAt = ({ at, losses }: PlacedLosses, key: LossKey): PlacedFigure | undefined => {
  const figure = losses[key];
  return figure === undefined ? undefined : { ...figure, at: pointer(...at, key) };
};
