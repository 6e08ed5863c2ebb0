/** The classes of a clean-up: how a document came out of it. */
export const cleanupLists = [
  { key: "kept", zh: "继续有效", en: "kept" },
  { key: "toBeRevised", zh: "拟修改", en: "to be revised" },
  { key: "repealed", zh: "废止", en: "repealed" },
  { key: "lapsed", zh: "失效", en: "lapsed" },
] as const;
