/** Signs and words that stand for what is left out of a name. */
const mask = /[*＊×✕XxＸｘ○〇●□■某]|先生|女士|小姐/;

const noName = new Set(["无", "个人", "自然人", "申请人", "匿名"]);

/** Whether a natural person's name is masked, or is none: `张某`, `李**`, `王女士`. */
export const isMaskedName = (name: string): boolean => mask.test(name) || noName.has(name.trim());
