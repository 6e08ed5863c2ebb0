import * as z from "zod";

/** Six-digit administrative division code (GB/T 2260). */
export const divisionCode = z
  .string()
  .regex(/^[0-9]{6}$/)
  .max(6)
  .meta({
    id: "DivisionCode",
    title: "DivisionCode",
    description: "行政区划代码：GB/T 2260，6 位",
    examples: ["350502"],
  });
