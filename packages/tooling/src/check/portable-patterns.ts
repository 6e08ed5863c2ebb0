import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { publishedPatterns } from "../published-patterns.js";
import type { Check } from "./check.js";

/**
 * Patterns that mean the same in JavaScript, Python, Java and Go.
 *
 * Python's `\d` takes full-width digits, Go has no look-around, and Python's `$`
 * also matches before a final newline; the last is harmless only where `maxLength`
 * is the width of every match.
 */
export const portablePatterns: Check = {
  name: "portable-patterns",
  mend: "write literals, classes, groups and {m,n} only; end in $ only where every match has the width maxLength",
  run: () =>
    publishedPatterns().flatMap(({ file, pattern, maxLength }) =>
      faultsOf(pattern, maxLength).map((fault) => `${file}: ${pattern} ${fault}`),
    ),
};

export const faultsOf = (source: string, maxLength: unknown): string[] => {
  const pattern = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, true);
  const faults = pattern.alternatives.flatMap(unportable);
  const openEnded = pattern.alternatives.some((alternative) => {
    const last = alternative.elements.at(-1);
    if (last?.type !== "Assertion" || last.kind !== "end") return false;
    const [shortest, longest] = width(alternative);
    return shortest !== longest || longest !== maxLength;
  });
  return openEnded ? [...faults, "ends in $ and has no fixed width"] : faults;
};

const unportable = (node: AST.Node): string[] => {
  switch (node.type) {
    case "Alternative":
      return node.elements.flatMap(unportable);
    case "CapturingGroup":
      return node.name === null ? node.alternatives.flatMap(unportable) : ["names a group"];
    case "Quantifier":
      return [...(node.raw.endsWith("}") ? [] : ["counts with *, + or ?"]), ...unportable(node.element)];
    case "Assertion":
      return node.kind === "start" || node.kind === "end" ? [] : [`looks around: ${node.raw}`];
    case "CharacterClass":
      return node.elements.flatMap(unportable);
    case "CharacterClassRange":
      return [node.min, node.max].flatMap(unportable);
    case "Character":
      return node.raw.startsWith("\\") ? [`escapes a character: ${node.raw}`] : [];
    default:
      return [`has ${node.raw}`];
  }
};

/** Shortest and longest match, in characters. */
const width = (node: AST.Node): [number, number] => {
  switch (node.type) {
    case "Alternative":
      return node.elements.map(width).reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    case "CapturingGroup": {
      const widths = node.alternatives.map(width);
      return [
        Math.min(...widths.map(([shortest]) => shortest)),
        Math.max(...widths.map(([, longest]) => longest)),
      ];
    }
    case "Quantifier": {
      const [shortest, longest] = width(node.element);
      return [shortest * node.min, longest * node.max];
    }
    case "Assertion":
      return [0, 0];
    default:
      return [1, 1];
  }
};
