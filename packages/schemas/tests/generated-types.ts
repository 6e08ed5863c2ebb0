import type * as z from "zod";
import type { recordTypes } from "../src/index.js";
import type { RecordByType } from "../types/index.js";

/** Compiled, never run: fails when a generated type is not the type zod infers from the same schema. */

type FromZod = { [Id in keyof typeof recordTypes]: z.output<(typeof recordTypes)[Id]["schema"]> };

/** `true` only for identical types; one-way assignability is not enough. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Compared = {
  [Id in keyof FromZod | keyof RecordByType]: Identical<Plain<FromZod[Id]>, Plain<RecordByType[Id]>>;
};

/** Interfaces and aliases written out alike, at every depth. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;

type Differing = { [Id in keyof Compared]: Compared[Id] extends true ? never : Id }[keyof Compared];

export const nothingDiffers: [Differing] extends [never] ? true : Differing = true;
