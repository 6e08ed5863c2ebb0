import * as z from "zod";

/** An address on the web, `http://` or `https://`. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^(http|https):[/][/][0-9A-Za-z]/)
  .meta({
    id: "WebAddress",
    title: "WebAddress",
    description: "网址：以 http:// 或 https:// 开头",
    examples: ["https://www.example.gov.cn/zwgk/1.html"],
  });
