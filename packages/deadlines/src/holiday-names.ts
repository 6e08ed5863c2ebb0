/** The national holidays as the notices name them; local ones keep their Chinese name. */
const english: Readonly<Record<string, string>> = {
  元旦: "New Year",
  春节: "Spring Festival",
  清明节: "Qingming Festival",
  劳动节: "Labour Day",
  端午节: "Dragon Boat Festival",
  中秋节: "Mid-Autumn Festival",
  国庆节: "National Day",
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: "70th anniversary of victory",
};

/** `国庆节、中秋节` in English. */
export const holidayInEnglish = (name: string): string =>
  name
    .split("、")
    .map((each) => english[each] ?? each)
    .join(", ");
