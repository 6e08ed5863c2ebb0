import type { RecordByType } from "@zwgk/schemas/types";

export type RecordType = keyof RecordByType;

export type RecordOf<Type extends RecordType> = RecordByType[Type];
