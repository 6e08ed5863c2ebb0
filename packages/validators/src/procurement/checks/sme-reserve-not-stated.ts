import { leftOutOfExcerpt } from "../../excerpt.js";
import type { Invitation } from "../invitation.js";
import type { NoticeCheck } from "../notice-check.js";
import { smePolicyInForce } from "../sme-parameters.js";

export const smeReserveNotStated: NoticeCheck<Invitation> = {
  severity: "warning",
  title: { zh: "没有写明是否面向中小企业", en: "Reserve for small enterprises not stated" },
  message: {
    zh: "公告没有写明是否专门面向中小企业采购（smeReserve.policy）",
    en: "the notice does not say whether it is reserved for small and medium enterprises (smeReserve.policy)",
  },
  basis: [{ source: "procurement-sme-measures" }],
  *check({ publishedOn, excerpt, smeReserve, lots = [] }) {
    if (publishedOn !== undefined && publishedOn < smePolicyInForce) return;
    const ofLots = lots.length > 0 && lots.every((lot) => lot.smeReserve?.policy !== undefined);
    if (smeReserve?.policy !== undefined || ofLots) return;
    if (excerpt === true) yield leftOutOfExcerpt;
    else if (publishedOn === undefined) yield undated;
    else yield { at: smeReserve === undefined ? "" : "/smeReserve" };
  },
};

const undated = {
  notRun: {
    zh: "没有发布日期，不知是否适用 2021 年起的预留办法",
    en: "no day of publication says whether the measures of 2021 apply",
  },
};
