/** Whether the text is a day of the calendar as `YYYY-MM-DD`: neither 2024-02-30 nor 2024-2-3 is. */
export const isPlainDate = (text: string): boolean => {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** From 0, a Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The civil date in Beijing, which has kept UTC+8 since 1991. */
export const beijingDate = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
