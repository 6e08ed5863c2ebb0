import { compare } from "../../exact-decimal.js";
import { pointer } from "../../pointer.js";
import type { Investment } from "../construction-project.js";
import { investmentYuan, shownInvestment } from "../investment.js";
import { progressOf } from "../progress-list.js";
import type { ProjectCheck } from "../project-check.js";

export const progressGoesBack: ProjectCheck = {
  severity: "warning",
  title: { zh: "累计完成投资减少", en: "Investment made goes back" },
  message: {
    zh: "截至 {later} 累计完成投资 {now}，少于截至 {earlier} 的 {before}；应填开工以来的累计数",
    en: "by {later} {now} was invested, less than {before} by {earlier}; the figure is cumulative",
  },
  basis: [{ source: "consistency" }],
  *check(record) {
    const { key, list } = progressOf(record);
    const dated = list.flatMap(({ asOf, invested }, index) =>
      asOf === undefined || invested === undefined ? [] : [{ asOf, invested, index }],
    );
    dated.sort((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)));
    let most: { asOf: string; invested: Investment } | undefined;
    for (const { asOf, invested, index } of dated) {
      if (most === undefined || compare(investmentYuan(invested), investmentYuan(most.invested)) >= 0) {
        most = { asOf, invested };
        continue;
      }
      yield {
        at: pointer(key, index, "invested"),
        data: {
          later: asOf,
          now: shownInvestment(invested),
          earlier: most.asOf,
          before: shownInvestment(most.invested),
        },
      };
    }
  },
};
