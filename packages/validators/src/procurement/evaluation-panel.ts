import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import { halfWidth } from "./half-width.js";
import { normalLotNumber } from "./lot-number.js";
import type { PanelMember, ProcurementResult } from "./procurement-result.js";

/** One panel as published: of a lot when members are listed by lot. */
export interface EvaluationPanel {
  readonly at: string;
  /** Different people, by name. */
  readonly size: number;
  /** Those of them who sit for the purchaser. */
  readonly representatives: number;
  /** The most members it can have had; see `listed`. */
  readonly most: number;
  /** Masked names are alike, so that two people cannot be told from one listed twice. */
  readonly uncertain: boolean;
}

/** The panels of a notice; who is listed without a lot sits on each. */
export const panelsOf = ({ evaluationPanel = [] }: ProcurementResult): EvaluationPanel[] => {
  const common = evaluationPanel.filter(({ lotNumber }) => lotNumber === undefined);
  const byLot = new Map<string, { at: string; members: PanelMember[] }>();
  for (const [index, member] of evaluationPanel.entries()) {
    if (member.lotNumber === undefined) continue;
    const lot = normalLotNumber(member.lotNumber);
    const group = byLot.get(lot) ?? { at: pointer("evaluationPanel", index), members: [...common] };
    group.members.push(member);
    byLot.set(lot, group);
  }
  if (byLot.size > 0) return Array.from(byLot.values(), ({ at, members }) => panel(at, members));
  return evaluationPanel.length === 0 ? [] : [panel("/evaluationPanel", evaluationPanel)];
};

const remark = /\([^)]*\)/g;
const representative = /采购人代表|采购单位代表|业主评委|业主代表/;

/** 张某, 张某某, 王**, X: a mask instead of a name. 李某甲 and X1 are names given to tell people apart. */
const mask = /某$|[*＊×]|^[XxＸ]+$/;

const panel = (at: string, members: readonly PanelMember[]): EvaluationPanel => {
  const people = new Map<string, boolean>();
  let uncertain = false;
  for (const { name, role } of members) {
    const printed = halfWidth(name);
    const person = printed.replace(remark, "").replace(/\s+/g, "");
    uncertain ||= people.has(person) && mask.test(person);
    const represents = role === "purchaser-representative" || representative.test(printed);
    people.set(person, represents || people.get(person) === true);
  }
  const size = people.size;
  const representatives = [...people.values()].filter(Boolean).length;
  const listed = uncertain ? members.length : size;
  // The law asks for a list of the experts. One without the purchaser's side may leave out up to a third.
  const most = representatives > 0 ? listed : listed + Math.floor(listed / 2);
  return { at, size, representatives, most, uncertain };
};

/** Whether the law itself, not an order under it, says how large the panel is. */
export const hasStatutoryPanel = ({ method }: ProcurementResult): boolean =>
  method === "competitive-negotiation" || method === "inquiry";

/** Whether a panel may have had an odd number of members, `minimum` or more. */
export const mayBeOdd = ({ size, most }: EvaluationPanel, minimum: number): boolean => {
  const least = Math.max(size, minimum);
  return least + (least % 2 === 0 ? 1 : 0) <= most;
};

export const maskedNames: NotEvaluated = {
  notRun: {
    zh: "评审专家姓名经过遮盖且有相同的，无法判断是否重复",
    en: "masked names of the panel are alike: people listed twice cannot be told from two people",
  },
};
