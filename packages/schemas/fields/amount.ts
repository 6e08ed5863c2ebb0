import * as z from "zod";

/**
 * An amount as printed, in the unit its table declares.
 *
 * `null` is a blank cell and 0 a printed zero. A column the table does not have
 * is an absent key.
 */
export const amount = z
  .number()
  .min(-1e12)
  .max(1e12)
  .nullable()
  .meta({
    id: "Amount",
    title: "Amount",
    description: "金额：按表中所印，空白为 null，印出的零为 0；单位见所在表",
    examples: [9501164, 2946.25, 0],
  });
