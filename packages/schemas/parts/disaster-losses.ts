import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { statFigure } from "./stat-figure.js";

/** What a disaster did, for the whole area of a report or for one part of it. */
export const disasterLosses = z
  .strictObject({
    affected: labelled(statFigure.exactOptional(), "受灾人口", "人或者万人"),
    dead: labelled(statFigure.exactOptional(), "因灾死亡人口", "人；没有的填 0"),
    missing: labelled(statFigure.exactOptional(), "因灾失踪人口", "人；没有的填 0"),
    relocated: labelled(statFigure.exactOptional(), "紧急转移安置人口", "人或者万人"),
    needAid: labelled(statFigure.exactOptional(), "需紧急生活救助人口", "人或者万人"),
    collapsedRooms: labelled(statFigure.exactOptional(), "倒塌房屋", "间"),
    damagedRooms: labelled(statFigure.exactOptional(), "损坏房屋", "间，严重损坏和一般损坏合计"),
    crops: labelled(statFigure.exactOptional(), "农作物受灾面积", "公顷或者千公顷"),
    cropsLost: labelled(statFigure.exactOptional(), "农作物绝收面积", "受灾面积的其中数"),
    directLoss: labelled(statFigure.exactOptional(), "直接经济损失", "万元或者亿元"),
  })
  .meta({
    id: "DisasterLosses",
    title: "DisasterLosses",
    description: "灾害损失：人口、房屋、农作物和经济损失",
  });
