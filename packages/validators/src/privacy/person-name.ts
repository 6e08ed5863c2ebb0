import type { Stretch } from "./digit-groups.js";

export const surnames =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤洪施庄柯颜蓝";

/** Characters that are in words about offices, money and illness and hardly in a name. */
const notInNames =
  /[病症癌瘤残疾患院局所处室站县市区镇乡街道路号厂司部委会的了和与及或等项目单位政府办法规案序额公补救助费率数表类型级员度性式量险业务计院诊药疗血压障肝肺脑梗盲]/;

/** Two-character words that begin like a name. */
const words: ReadonlySet<string> = new Set(
  "高中 高龄 高校 马上 石油 金融 金属 金秋 江苏 江西 江南 江北 沈阳 徐州 郑州 温州 常州 万元 万方 方便 方向 方式 方面 方法 白天 于是 余下 周期 周边 周年 任何 任期 史料 田间 黄色 黄山 许可 武汉 严重 严格 向上 向下 何时 何种 何地 毛利 钱款 陆地 洪水 施工 施行 龙岩 唐山 程度 夏季 秦皇 林地 林木 杨树 孔径 叶片 丁类 莫名 汤类 雷电 金银 石材 石料 马路 高低 高等 高速 温馨".split(
    " ",
  ),
);

const isWordInstead = (candidate: string): boolean =>
  notInNames.test(candidate.slice(1)) || words.has(candidate.slice(0, 2));

/** `张三`, `张某某`, `张*`: the whole of a cell or value. */
export const isPersonName = (value: string): boolean =>
  masked.test(value) || (full.test(value) && !isWordInstead(value));

const full = new RegExp(`^[${surnames}][\\u4e00-\\u9fff]{1,2}$`);
const masked = new RegExp(`^[${surnames}](?:某{1,2}[\\u4e00-\\u9fff]?|[*×○]{1,2}[\\u4e00-\\u9fff]?)$`);

const inText = new RegExp(
  [
    // A masked name is always one.
    `[${surnames}](?:某|[*×○]{1,2}[\\u4e00-\\u9fff]?(?=[,，、。;；:：\\s男女患因]|$))`,
    // A word that names come after.
    `(?:姓名|户名|户主|开户人|收款人|患者|病人|申请人|受助人|救助对象|低保对象|监护人|本人)[:：\\s]{0,2}([${surnames}][\\u4e00-\\u9fff]{1,2})(?=[,，、。;；\\s()（）:：男女患因的现系]|$)`,
    // Sex after it, or an illness.
    `([${surnames}][\\u4e00-\\u9fff]{1,2})(?=[,，、\\s(（]{0,2}[男女][,，、。;；\\s)）0-9]|[因身现]?患(?!者)|被?确诊)`,
    // A word of a row.
    `(?:^|[,，、。;；\\s|(（:：])([${surnames}][\\u4e00-\\u9fff]{1,2})(?=[,，、。;；\\s|)）:：(（]|$)`,
  ].join("|"),
  "g",
);

/** Where a text seems to name natural persons, in order. */
export const personsIn = (text: string): Stretch[] => {
  const places: Stretch[] = [];
  for (const { index: start, 0: found, ...groups } of text.matchAll(inText)) {
    const name = groups[1] ?? groups[2] ?? groups[3];
    if (name === undefined || !isWordInstead(name)) places.push({ start, end: start + found.length });
  }
  return places;
};
