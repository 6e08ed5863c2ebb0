import type { Cell, CellStyle, FillStyle, PatternFill } from "hucre";
import type { Remark, RemarkLanguage } from "./remark.js";
import { severities, severityColours, severityNames } from "./remark.js";

/** From here on a comment is ours; what stands before it is somebody's. */
const commentStart = "【zwgk 校验】";

/** The cell coloured and commented. A comment that was there is kept above ours. */
export const marked = (cell: Cell, remarks: readonly Remark[], lang: RemarkLanguage): Cell => {
  const worst = severities.find((each) => remarks.some(({ severity }) => severity === each)) ?? "info";
  const colon = lang === "en" ? ": " : "：";
  const ours = remarks.map(
    ({ severity, code, message }) => `${severityNames[lang][severity]}${colon}${message}\n${code}`,
  );
  const before = cell.comment?.text ?? "";
  return {
    ...cell,
    style: { ...cell.style, fill: fillOf(worst, cell.style?.fill) },
    comment: {
      author: before === "" ? "zwgk" : (cell.comment?.author ?? ""),
      text: [...(before === "" ? [] : [before]), commentStart, ...ours].join("\n"),
    },
  };
};

/** The cell as it was before {@link marked}. */
export const unmarked = (cell: Cell): Cell => {
  const { comment, style, ...plain } = cell;
  const start = comment?.text.indexOf(commentStart) ?? -1;
  if (comment === undefined || start === -1) return cell;
  const before = comment.text.slice(0, start).trimEnd();
  const { fill, ...unfilled } = style ?? {};
  const covered = coveredBy(fill);
  return {
    ...plain,
    style: { ...unfilled, ...(covered !== undefined && { fill: covered }) },
    ...(before !== "" && { comment: { ...comment, text: before } }),
  };
};

/** A solid fill shows its foreground only, so the colour it covers is kept in the background. */
const fillOf = (severity: Remark["severity"], before: FillStyle | undefined): PatternFill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb: severityColours[severity] },
  ...(isSolid(before) && before.fgColor !== undefined && { bgColor: before.fgColor }),
});

/** What was there before our colour; a fill that is not ours was given since and stays. */
const coveredBy = (fill: FillStyle | undefined): CellStyle["fill"] => {
  if (!isSolid(fill) || !Object.values(severityColours).includes(fill.fgColor?.rgb ?? "")) return fill;
  const { bgColor } = fill;
  const isNone = bgColor === undefined || bgColor.indexed !== undefined;
  return isNone ? undefined : { type: "pattern", pattern: "solid", fgColor: bgColor };
};

const isSolid = (fill: FillStyle | undefined): fill is PatternFill =>
  fill?.type === "pattern" && fill.pattern === "solid";
