import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type PrivacyKind, scanRecord } from "@zwgk/validators/privacy";
import { seeded, shuffled } from "../accuracy/random.js";
import { list, readJson } from "../repository.js";

/** A published document, and everything in it. */
export interface ReadDocument {
  readonly id: string;
  readonly value: unknown;
}

export const publishedRecords = (): ReadDocument[] =>
  list("examples/published-documents/records/**/*.json").map((path) => ({
    id: path.replace("examples/published-documents/records/", ""),
    value: readJson(path),
  }));

/** The JSON files of a folder elsewhere. */
export const documentsIn = (folder: string): ReadDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ id: name, value: JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown }));

/** What is found in documents that were lawfully published, each to be looked at. */
export const findingsIn = (documents: readonly ReadDocument[]): string[] =>
  documents.flatMap(({ id, value }) =>
    scanRecord(value, { asOf }).map(
      ({ kind, pointer, severity }) => `${id}${pointer}: ${kind} (${severity})`,
    ),
  );

const asOf = "2026-11-23";

/** The texts of a value that are long enough to be sentences, and how many texts there are. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

export const countTexts = (documents: readonly ReadDocument[]): number =>
  documents.reduce((sum, { value }) => sum + textsIn(value).length, 0);

/** What people leave in documents, in words of every kind; the numbers are invented. */
const leaks: readonly { readonly kind: PrivacyKind; readonly texts: readonly string[] }[] = [
  {
    kind: "idCard18",
    texts: [
      "350502190001010017",
      "（身份证号：35050219000101005X）",
      "３５０５０２１９０００１０１００１７",
      "350502-19000101-0017",
    ],
  },
  { kind: "idCard15", texts: ["身份证350502000101001"] },
  { kind: "weakMask", texts: ["350502********0017", "身份证号3505021990****0017"] },
  { kind: "mobile", texts: ["电话13800000000", "138-0000-0000", "（手机：+86 138 0000 0000）"] },
  { kind: "bankCard", texts: ["6228480000000000000", "卡号6228 4800 0000 0000 000"] },
  { kind: "accountByContext", texts: ["户名张某某，账号90601234567890"] },
  { kind: "passport", texts: ["护照E12345678"] },
  { kind: "addressBelowTownship", texts: ["，家庭住址：某某镇霞美村3组12号"] },
  { kind: "health", texts: ["，张某某患尿毒症", "，患者李四，肺癌"] },
  { kind: "minor", texts: ["，张某某，女，9岁"] },
  { kind: "email", texts: [" zhangmou@qq.com"] },
  { kind: "plate", texts: ["，车牌号闽C12345"] },
  { kind: "messengerAccount", texts: ["，QQ：123456789"] },
  { kind: "secrecyMark", texts: ["机密★1年"] },
];

/** Leaks of a kind planted into texts of real documents. */
export interface PlantedResult {
  readonly kind: PrivacyKind;
  readonly planted: number;
  readonly found: number;
}

/** Texts of the documents into which each leak is put, at the end. */
const plantedEach = 50;

/** Puts leaks into texts by chance, the same in every run, and counts what is found. */
export const plantLeaks = (documents: readonly ReadDocument[]): PlantedResult[] => {
  const random = seeded("privacy");
  const texts = shuffled(
    documents.flatMap(({ value }) => textsIn(value)).filter((text) => /[\u4e00-\u9fff]$/.test(text)),
    random,
  ).slice(0, plantedEach);
  return leaks.map(({ kind, texts: written }) => {
    let found = 0;
    for (const text of texts) {
      for (const leak of written) {
        const kinds = scanRecord({ text: text + leak }, { asOf }).map((detection) => detection.kind);
        if (kinds.includes(kind)) found += 1;
      }
    }
    return { kind, planted: texts.length * written.length, found };
  });
};
