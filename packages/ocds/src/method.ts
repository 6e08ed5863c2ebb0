import type { ProcurementResult } from "@zwgk/schemas/types";
import { type JsonObject, putAt, textOf, valueAt } from "./json.js";
import type { Place, Route } from "./route.js";

type Method = NonNullable<ProcurementResult["method"]>;

interface MethodInfo {
  readonly zh: string;
  /** The nearest of the four methods of OCDS; a channel and "other" have none. */
  readonly ocds?: "open" | "selective" | "limited" | "direct";
}

/**
 * Ten ways of buying in the four of OCDS.
 *
 * Negotiation, consultation and inquiry approach a few suppliers and are `limited`, although a
 * consultation may be advertised to all: the Chinese name always goes along.
 */
const methods: Readonly<Record<Method, MethodInfo>> = {
  "open-tender": { zh: "公开招标", ocds: "open" },
  "invited-tender": { zh: "邀请招标", ocds: "selective" },
  "competitive-negotiation": { zh: "竞争性谈判", ocds: "limited" },
  "competitive-consultation": { zh: "竞争性磋商", ocds: "limited" },
  inquiry: { zh: "询价", ocds: "limited" },
  "single-source": { zh: "单一来源采购", ocds: "direct" },
  "framework-agreement": { zh: "框架协议采购", ocds: "open" },
  "closed-framework-agreement": { zh: "封闭式框架协议采购", ocds: "open" },
  "open-framework-agreement": { zh: "开放式框架协议采购", ocds: "selective" },
  "cooperative-innovation": { zh: "合作创新采购", ocds: "selective" },
  "electronic-mall": { zh: "电子卖场、网上竞价、定点采购", ocds: "direct" },
  other: { zh: "其他方式" },
};

const codePath = "tender/procurementMethodCode";
const detailsPath = "tender/procurementMethodDetails";

/** Says that the details are the name of the code: the notice prints the method in no words of its own. */
const fromCodePath = "tender/procurementMethodFromCode";

/** The method by its code, with the nearest OCDS code and its Chinese name; releases of others have the name only. */
export const method: Route<Method> = {
  write: (value, { object }) => {
    const { zh, ocds } = methods[value];
    if (ocds !== undefined) putAt(object, "tender/procurementMethod", ocds);
    putAt(object, codePath, value);
    putAt(object, detailsPath, zh);
    putAt(object, fromCodePath, true);
  },
  read: ({ object }) => {
    const code = valueAt(object, codePath);
    const named = object["notice"] === undefined ? valueAt(object, detailsPath) : undefined;
    return (Object.keys(methods) as Method[]).find(
      (candidate) => candidate === code || (code === undefined && methods[candidate].zh === named),
    );
  },
};

/** What the notice prints, in place of the name of the code; mapped after `method`. */
export const methodText: Route<string> = {
  write: (printed, { object }) => {
    putAt(object, detailsPath, printed);
    delete (object["tender"] as JsonObject)["procurementMethodFromCode"];
  },
  read: ({ object }) =>
    valueAt(object, fromCodePath) === true ? undefined : textOf(valueAt(object, detailsPath)),
};

/** A way of buying that has no code. */
export const inWords = (name: string, { object }: Place): void => {
  putAt(object, detailsPath, name);
};

/** The fixed method of notices that have no field for it. */
export const singleSource = (place: Place): void => {
  method.write("single-source", place);
};
