import type { JsonObject } from "./json.js";

/** An OCDS 1.1 release, as far as every release has it; the rest is described by the standard's schema. */
export interface Release extends JsonObject {
  ocid: string;
  id: string;
  date: string;
  tag: string[];
  initiationType: "tender";
}
