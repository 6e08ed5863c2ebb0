import type { Method } from "./invitation.js";

const names: Readonly<Record<Method, string>> = {
  "open-tender": "公开招标",
  "invited-tender": "邀请招标",
  "competitive-negotiation": "竞争性谈判",
  "competitive-consultation": "竞争性磋商",
  inquiry: "询价",
  "single-source": "单一来源采购",
  "framework-agreement": "框架协议采购",
  "closed-framework-agreement": "封闭式框架协议采购",
  "open-framework-agreement": "开放式框架协议采购",
  "cooperative-innovation": "合作创新采购",
  "electronic-mall": "电子卖场",
  other: "其他方式",
};

/** A method for messages: its code, and what clerks call it. */
export const methodLabel = (method: Method): string => `${method}（${names[method]}）`;
