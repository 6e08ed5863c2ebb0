import * as z from "zod";
import { instant } from "../../../fields/instant.js";
import { labelled } from "../../../fields/labelled.js";
import { line } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { portalColumnPositionCodes } from "../../../generated/codes/portal-column-position.js";
import { organisation } from "../../../parts/organisation.js";
import { recordBase } from "../../../parts/record-base.js";
import { timeLimit } from "../../../parts/time-limit.js";

/** A column of a government portal and how current it is kept. */
export const portalColumn = z
  .strictObject({
    ...recordBase("portal-column"),
    name: labelled(line, "栏目名称", "页面上的名称"),
    url: labelled(webAddress.exactOptional(), "网址", "栏目首页"),
    unit: labelled(organisation.exactOptional(), "维护单位", "负责更新的单位"),
    parent: labelled(line.exactOptional(), "上级栏目", "上级栏目的名称"),
    position: labelled(
      z.enum(portalColumnPositionCodes).exactOptional(),
      "位置",
      "代码见 portal-column-position",
    ),
    recordTypes: labelled(
      z.array(line).min(1).max(50).exactOptional(),
      "收录类型",
      "栏目收录的记录类型，如 policy-interpretation",
    ),
    itemCount: labelled(z.int().min(0).max(10_000_000).exactOptional(), "条数", "栏目现有的条数，空栏目为 0"),
    updateCycle: labelled(timeLimit.exactOptional(), "更新周期", "至少多久更新一次"),
    lastItemAt: labelled(instant.exactOptional(), "最近更新", "最新一条的发布时间"),
  })
  .meta({ title: "PortalColumn", description: "门户网站栏目：一个栏目的位置、收录内容和更新情况" });

export type PortalColumn = z.output<typeof portalColumn>;
