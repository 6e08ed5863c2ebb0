import type { PartRule } from "../../../src/part-rule.js";

/** Of the list `material-necessity`. */
const required = "1";

/**
 * What the authorities can get from each other is not asked from the applicant.
 *
 * Known from practice: worth a look.
 */
export const obtainableBySharing: PartRule<"material"> = {
  code: "material/obtainable-by-sharing",
  severity: "info",
  title: { zh: "可以共享取得的材料仍要求提交", en: "Material the authorities can share" },
  message: {
    zh: "申请材料“{name}”注明可以通过数据共享取得，仍列为必要材料",
    en: "the material {name} can be had by sharing data, and is still required",
  },
  basis: [{ source: "service-guide-practice", article: "申请材料" }],
  since: "0.1.0",
  examples: [
    {
      name: "shared, and not required",
      part: { name: "社会团体法人登记证书", shared: true, necessity: "2" },
      findings: [],
    },
    { name: "not shared", part: { name: "章程草案", shared: false, necessity: "1" }, findings: [] },
    {
      name: "shared, and required",
      part: { name: "居民户口簿", shared: true, necessity: "1" },
      findings: [""],
    },
  ],
  *check({ name, shared, necessity }) {
    if (shared === true && necessity === required) yield { at: "", data: { name } };
  },
};
