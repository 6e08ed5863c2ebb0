/** What was listed; nothing where the answer is `无` or the element is left out. */
export const printedList = <Item>(element: "无" | readonly Item[] | undefined): readonly Item[] =>
  element === undefined || element === "无" ? [] : element;
