import { halfWidth } from "@zwgk/schemas/printed/half-width";
import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import { isBlank } from "../blank-answer.js";
import { pointer } from "../pointer.js";
import type { NotEvaluated } from "../rule.js";
import type { PanelMember, ProcurementResult } from "./procurement-result.js";

/** One panel as published: of a lot when members are listed by lot. */
export interface EvaluationPanel {
  readonly at: string;
  /** Different people, by name. */
  readonly size: number;
  /** Those of them who sit for the purchaser. */
  readonly representatives: number;
  /** The most members it can have had: a list without the purchaser's side may leave that out. */
  readonly most: number;
  /** Masked names are alike, so that two people cannot be told from one listed twice, or the list goes on elsewhere. */
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

const separator = /[、，,；;]/;
const remark = /\([^)]*\)/g;
const representative = /采购人代表|采购单位代表|业主评委|业主代表/;

/** 张某, 张某某, 王**, X: a mask instead of a name. 李某甲 and X1 are names given to tell people apart. */
const mask = /某$|[*＊×]|^[XxＸ]+$/;

/** `等`, `详见附件`: the list goes on elsewhere. */
const openEnd = /等$|详见/;

/** A person by name, without remarks in brackets and the spaces that pad short names. */
const personOf = (printed: string): string => printed.replace(remark, "").replace(/\s+/g, "");

const panel = (at: string, members: readonly PanelMember[]): EvaluationPanel => {
  const people = new Map<string, boolean>();
  let uncertain = false;
  for (const { name, role } of members) {
    for (const printed of halfWidth(name).split(separator)) {
      const person = personOf(printed);
      if (isBlank(person)) continue;
      uncertain ||= openEnd.test(person) || (people.has(person) && mask.test(person));
      const represents = role === "purchaser-representative" || representative.test(printed);
      people.set(person, represents || people.get(person) === true);
    }
  }
  const size = people.size;
  const representatives = [...people.values()].filter(Boolean).length;
  // The law asks for a list of the experts only; the purchaser's side is up to a third of a panel.
  const most = representatives > 0 ? size : size + Math.floor(size / 2);
  return { at, size, representatives, most, uncertain };
};

/** Whether the law itself, not an order under it, says how large the panel is. */
export const hasStatutoryPanel = ({ method, noticeType }: ProcurementResult): boolean =>
  noticeType !== "other" && (method === "competitive-negotiation" || method === "inquiry");

/** Whether a panel may have had an odd number of members, `minimum` or more. */
export const mayBeOdd = ({ size, most }: EvaluationPanel, minimum: number): boolean => {
  const least = Math.max(size, minimum);
  return least + (least % 2 === 0 ? 1 : 0) <= most;
};

export const countUncertain: NotEvaluated = {
  notRun: {
    zh: "评审专家姓名经过遮盖且有相同的，或名单不完整，无法计算人数",
    en: "masked names of the panel are alike, or the list is not complete: people cannot be counted",
  },
};
