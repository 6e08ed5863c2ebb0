const noteStart =
  /^[（(]?(?:附?注|备注|说明|填表说明|本(?:表|部门|单位)|本?[0-9]*年度?(?:没有|无|未)|我(?:部门|单位|局|委|办)|此表|无[^，。]*(?:预算|决算|支出|数据)|没有|单位负责人|制表)|(?:空表|无数据)[）)]?[。.]?$|^[0-9]+[.．、].{12}/;

/** Whether a line under a table is read as a note. */
export const startsNote = (text: string): boolean => noteStart.test(text);
