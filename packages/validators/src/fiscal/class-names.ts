/** A class name that has gone out of use, the last budget year it had, and the name that followed. */
interface FormerName {
  readonly code: string;
  readonly lastYear: number;
  readonly now: string;
}

export const formerClassNames: ReadonlyMap<string, FormerName> = new Map([
  ["医疗卫生与计划生育支出", { code: "210", lastYear: 2018, now: "卫生健康支出" }],
  ["文化体育与传媒支出", { code: "207", lastYear: 2018, now: "文化旅游体育与传媒支出" }],
  ["国土海洋气象等支出", { code: "220", lastYear: 2018, now: "自然资源海洋气象等支出" }],
  ["资源勘探信息等支出", { code: "215", lastYear: 2019, now: "资源勘探工业信息等支出" }],
]);

/** A class by the name it has now, whichever is printed. */
export const presentClassName = (name: string): string => formerClassNames.get(name)?.now ?? name;
