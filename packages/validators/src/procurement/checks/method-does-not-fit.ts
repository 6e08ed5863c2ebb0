import type { Invitation, Method } from "../invitation.js";
import { methodLabel } from "../method-label.js";
import type { NoticeCheck } from "../notice-check.js";

/** The method of a notice is not one it is made for; `other` is left to the words printed. */
export const fitsMethods = (fitting: readonly Method[]): NoticeCheck<Invitation> => ({
  severity: "warning",
  title: { zh: "采购方式与公告种类不符", en: "Method does not fit the kind of notice" },
  message: {
    zh: "采购方式是 {method}，本种公告用于 {fitting}；标题写错的，请改用对应的记录类型",
    en: "the method is {method}, but this kind of notice is for {fitting}; a notice with the wrong title belongs in the record for its method",
  },
  basis: [{ source: "government-procurement-law", article: "第二十六条" }],
  *check({ method }) {
    if (method === undefined || method === "other" || fitting.includes(method)) return;
    yield { at: "/method", data: { method: methodLabel(method), fitting: fitting.map(methodLabel) } };
  },
});
