import * as z from "zod";

/** The printed answer `无`: asked, and there is none. It is not the same as leaving the field out. */
export const none = z.literal("无").meta({
  id: "None",
  title: "None",
  description: "无：已明确答复“无”，不同于缺失",
});

/** Either the answer `无` or the content. */
export const orNone = <Content extends z.ZodType>(content: Content): z.ZodUnion<[typeof none, Content]> =>
  z.union([none, content]);
