import type { Text } from "@zwgk/validators";

/** Pieces of the reference pages. */

export const both = ({ zh, en }: Text): string => `${zh} · ${en}`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map(
      (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`,
    )
    .join("\n");
