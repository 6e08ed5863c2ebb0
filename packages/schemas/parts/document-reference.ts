import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { plainDate } from "../fields/plain-date.js";
import { line } from "../fields/text.js";
import { webAddress } from "../fields/web-address.js";
import { organisation } from "./organisation.js";

/** A policy document that a record speaks of: explains, cites, repeals, replaces. */
export const documentReference = z
  .strictObject({
    title: labelled(line, "文件标题", "书名号内的全称"),
    docNo: labelled(line.exactOptional(), "文号", "按文件原样，如“泉政办〔2016〕84号”"),
    issuers: labelled(
      z.array(organisation).min(1).max(100).exactOptional(),
      "制定机关",
      "联合发文的逐个列出，牵头机关在前",
    ),
    signedOn: labelled(plainDate.exactOptional(), "成文日期", "文件落款的日期"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "文件在门户网站公开之日，不是成文日期"),
    url: labelled(webAddress.exactOptional(), "文件网址", "文件公开页面的地址"),
  })
  .meta({
    id: "DocumentReference",
    title: "DocumentReference",
    description: "所涉文件：被解读、引用、废止或者替代的政策文件",
  });
