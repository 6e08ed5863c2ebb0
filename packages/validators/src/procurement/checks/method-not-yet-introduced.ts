import type { Method } from "../invitation.js";
import { methodLabel } from "../method-label.js";
import type { NoticeCheck } from "../notice-check.js";

/** Methods the finance department has added since the law, by the day they came into force. */
const since: Readonly<Partial<Record<Method, string>>> = {
  "competitive-consultation": "2014-12-31",
  "framework-agreement": "2022-03-01",
  "closed-framework-agreement": "2022-03-01",
  "open-framework-agreement": "2022-03-01",
  "cooperative-innovation": "2024-06-01",
};

interface NoticeWithMethod {
  readonly method?: Method;
  readonly publishedOn?: string;
}

export const methodNotYetIntroduced: NoticeCheck<NoticeWithMethod> = {
  severity: "warning",
  title: { zh: "采购方式当时尚未施行", en: "Method not introduced yet" },
  message: {
    zh: "{publishedOn} 的公告采用 {method}，这种采购方式自 {introduced} 起才有；请核对采购方式和日期",
    en: "a notice of {publishedOn} uses {method}, which has existed since {introduced}; check method and date",
  },
  basis: [
    { source: "competitive-consultation-measures" },
    { source: "framework-agreement-measures" },
    { source: "cooperative-innovation-measures" },
  ],
  *check({ method, publishedOn }) {
    const introduced = method === undefined ? undefined : since[method];
    if (method === undefined || introduced === undefined) return;
    if (publishedOn === undefined) yield undated;
    else if (publishedOn < introduced)
      yield { at: "/method", data: { publishedOn, method: methodLabel(method), introduced } };
  },
};

const undated = {
  notRun: { zh: "没有发布日期", en: "the record has no day of publication" },
};
