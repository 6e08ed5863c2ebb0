import type { Statute } from "@zwgk/deadlines";
import { sourceFiles } from "../generate/sources.js";
import { list, readJson } from "../repository.js";
import type { Check } from "./check.js";

/** A law that rules and deadlines both cite is called the same in both. */
export const oneLawOneTitle: Check = {
  name: "one-law-one-title",
  mend: "give validators/sources and deadlines/data/statutes the same title and number under one id",
  run() {
    const statutes = list("packages/deadlines/data/statutes/*.json").map((path) => readJson<Statute>(path));
    const sources = new Map(sourceFiles().map((source) => [source.id, source]));
    return statutes.flatMap(({ id, title, number }) => {
      const source = sources.get(id);
      if (source === undefined) return [];
      const said = [title.zh, title.en, number];
      return [source.title.zh, source.title.en, source.number].every((text, index) => text === said[index])
        ? []
        : [`${id} is called “${source.title.zh}” (${source.number}) and “${title.zh}” (${number})`];
    });
  },
};
