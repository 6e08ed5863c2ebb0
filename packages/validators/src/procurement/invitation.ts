import { isBlank } from "../blank-answer.js";
import type { RecordOf } from "../record-of.js";
import { isGivenAmount } from "./procurement-result.js";
import { type FormElements, partyElements } from "./required-elements.js";

/** A notice that invites suppliers to apply, to bid or to respond. */
export type Invitation = RecordOf<
  "procurement-prequalification" | "procurement-tender" | "procurement-non-tender"
>;

export type Method = NonNullable<Invitation["method"]>;

/** Methods of tendering; the others have rules of their own. */
export const isTendering = (method: Method | undefined): boolean =>
  method === "open-tender" || method === "invited-tender";

/** What a supplier has to read in every invitation. */
export const invitationElements: FormElements<Invitation> = {
  every: [
    ["projectName（项目名称）", ({ projectName }) => isBlank(projectName)],
    [
      "budget（预算金额）",
      ({ budget, lots = [] }) =>
        !isGivenAmount(budget) && (lots.length === 0 || !lots.every((lot) => isGivenAmount(lot.budget))),
    ],
    [
      "requirement（采购需求）",
      ({ requirement, items = [], lots = [] }) =>
        isBlank(requirement) && items.length === 0 && lots.every((lot) => isBlank(lot.requirement)),
    ],
    ["qualification（申请人资格要求）", ({ qualification }) => isBlank(qualification)],
    [
      "documentPeriod（获取采购文件的时间）",
      ({ documentPeriod }) => documentPeriod?.from === undefined || documentPeriod.to === undefined,
    ],
    [
      "documentPeriod.place、way（获取采购文件的地点、方式）",
      ({ documentPeriod }) => isBlank(documentPeriod?.place) && isBlank(documentPeriod?.way),
    ],
    ["deadline（提交截止时间）", ({ deadline }) => deadline === undefined],
    ["noticePeriod（公告期限）", ({ noticePeriod }) => noticePeriod === undefined],
    ...partyElements,
  ],
  since2020: [
    ["period（合同履行期限）", ({ period }) => isBlank(period)],
    ["consortiumAllowed（是否接受联合体）", ({ consortiumAllowed }) => consortiumAllowed === undefined],
    ["documentPeriod.price（采购文件售价）", ({ documentPeriod }) => isBlank(documentPeriod?.price)],
  ],
};
