import * as z from "zod";
import { labelled } from "../fields/labelled.js";
import { constructionPartyRoleCodes } from "../generated/codes/construction-party-role.js";
import { organisation } from "./organisation.js";

/** Who takes part in building, and as what. */
export const constructionParty = z
  .strictObject({
    role: labelled(
      z.enum(constructionPartyRoleCodes),
      "身份",
      "项目法人、勘察、设计、施工、监理、检测等，代码表 construction-party-role",
    ),
    organisation: labelled(organisation, "单位", "名称和统一社会信用代码"),
  })
  .meta({
    id: "ConstructionParty",
    title: "ConstructionParty",
    description: "参建单位：一个单位及其身份",
  });
