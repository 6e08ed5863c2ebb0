import { describe, expect, it } from "vitest";
import { JsonSyntaxError, parseJson, scanJson } from "../src/input/json.js";
import { linesOfValues } from "../src/input/value-lines.js";

const seeds = [
  '{"a":1,"b":[true,false,null,-1.5e+3,"x\\u4e2d\\n"],"c":{"d":{}},"e":[]}',
  '[1,2,[3,{"k":"v"}],""]',
  '"abc"',
  "  12  ",
  '{"名称":"社会团体","中":[{"x":"1"}]}',
];
const marks = [...'{}[],:"\\01-.eE+tna \n\t\u0001\u00a0u，“\uFEFF\u2028'];

/** Numbers that look random and are the same in every run. */
const random = (() => {
  let state = 1;
  return (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
})();

const mutated = (text: string): string => {
  const at = random(text.length + 1);
  const mark = marks[random(marks.length)] ?? "";
  const rest = text.slice(random(2) === 0 ? at : at + 1);
  return text.slice(0, at) + (random(3) === 0 ? "" : mark) + rest;
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("scanJson", () => {
  it("takes exactly what JSON.parse takes", () => {
    let valid = 0;
    const misjudged: string[] = [];
    for (let round = 0; round < 100_000; round += 1) {
      let text = seeds[random(seeds.length)] ?? "";
      for (let count = random(3); count >= 0; count -= 1) text = mutated(text);
      let scanned = true;
      try {
        scanJson(text, () => {});
      } catch (error) {
        if (!(error instanceof JsonSyntaxError)) throw error;
        scanned = false;
      }
      if (isJson(text)) valid += 1;
      if (scanned !== isJson(text)) misjudged.push(text);
    }
    expect(misjudged).toEqual([]);
    expect(valid).toBeGreaterThan(5_000);
  });

  it("visits every value with the way to it", () => {
    const visits: string[] = [];
    scanJson('{"a/b":[1,{"c":"\\""}],"\\u0061":{},"":[]}', (offset, path) => {
      visits.push(`${offset} ${JSON.stringify(path)}`);
    });
    expect(visits).toEqual([
      "0 []",
      '7 ["a/b"]',
      '8 ["a/b",0]',
      '10 ["a/b",1]',
      '15 ["a/b",1,"c"]',
      '31 ["a"]',
      '37 [""]',
    ]);
  });

  it.each([
    ['{"a":1,}', 7],
    ["[1,2", 4],
    ["[1,,2]", 3],
    ['{"a" 1}', 5],
    ['{"a":1}}', 7],
    ["{a:1}", 1],
    ['{"a":NaN}', 5],
    ['"ab', 3],
    ["", 0],
  ])("says where %j goes wrong", (text, offset) => {
    expect(() => parseJson(text)).toThrow(new JsonSyntaxError(offset));
  });
});

describe("linesOfValues", () => {
  const text = `{
  "name": "x",
  "materials": [
    { "name": "a" },

    {
      "name":
        "b"
    }
  ],
  "name": "y"
}`;

  it.each([
    ["", 1],
    ["/name", 11],
    ["/materials", 3],
    ["/materials/0/name", 4],
    ["/materials/1", 6],
    ["/materials/1/name", 8],
    ["/materials/1/missing", 6],
    ["/missing/0", 1],
  ])("finds %j", (pointer, line) => {
    expect(linesOfValues(text, [pointer])(pointer)).toBe(line);
  });

  it("finds many at once, whatever keys they have", () => {
    const pointers = ["/a~1b", "/c~0d/0", "/__proto__/x"];
    const lineOf = linesOfValues('{\n"a/b":1,\n"c~d":[\n2],\n"__proto__":{"x":3}}', pointers);
    expect(pointers.map(lineOf)).toEqual([2, 4, 5]);
  });
});
