import { resolve } from "node:path";
import {
  fromRelease,
  fromReleasePackage,
  type JsonObject,
  type Notice,
  noticeTypes,
  toReleasePackage,
} from "@zwgk/ocds";
import { createValidator, type Language, pointer, type Text } from "@zwgk/validators";
import type { Context } from "../context.js";
import { printable } from "../display/printable.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { type JsonFile, readJsonInput } from "../input/json-file.js";
import { inLanguage } from "../language.js";
import { refuseOverInput } from "../output/refuse-outputs.js";
import { writeWhole } from "../output/sink.js";
import { UsageError } from "../usage-error.js";

export interface OcdsOptions {
  readonly out?: string;
  readonly publisher?: string;
  readonly uri?: string;
  readonly ocidPrefix?: string;
  readonly lang: Language;
}

/** What stayed behind, by its place in the input. */
interface Remark {
  readonly at: string;
  readonly reason: Text;
}

/** Notices of procurement, one record or a list, as an OCDS 1.1 release package. */
export const toOcds = async (input: string, options: OcdsOptions, context: Context): Promise<ExitCode> => {
  const { publisher, uri, ocidPrefix, lang } = options;
  if (publisher === undefined || uri === undefined) {
    throw new UsageError({
      zh: "--to ocds 要用 --publisher 写明发布单位，用 --uri 写明数据包的地址",
      en: "--to ocds needs --publisher, who publishes, and --uri, the address of the package",
    });
  }
  const read = await readJsonInput(input, context, { zh: "公告", en: "the notices" });
  const isList = Array.isArray(read.value);
  const notices = noticesOf(read, isList ? (read.value as unknown[]) : [read.value], lang);
  const {
    package: document,
    losses,
    warnings,
  } = toReleasePackage(notices, {
    publisher: { name: publisher },
    uri,
    publishedAt: `${context.today}T00:00:00+08:00`,
    ...(ocidPrefix !== undefined && { ocidPrefix }),
  });
  const at = (index: number, path: string): string => (isList ? pointer(index) + path : path);
  const remarks = [
    ...warnings.map(({ index, message }) => ({ at: at(index, ""), reason: message })),
    ...losses.map(({ index, pointer: path, reason }) => ({ at: at(index, path), reason })),
  ];
  await write(document, remarks, read.file, { ...options, input }, context);
  return losses.length > 0 ? exitCodes.findings : exitCodes.clean;
};

/** A release, or a release or record package, as notices. */
export const fromOcds = async (input: string, options: OcdsOptions, context: Context): Promise<ExitCode> => {
  const { file, value } = await readJsonInput(input, context, { zh: "OCDS 数据", en: "the OCDS data" });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError({
      zh: `${file}：应为一个 release、release package 或 record package`,
      en: `${file}: expected a release, a release package or a record package`,
    });
  }
  const document = value as JsonObject;
  const isPackage = "releases" in document || "records" in document;
  const { notices, losses } =
    isPackage && !("ocid" in document) ? fromReleasePackage(document) : fromRelease(document);
  const remarks = losses.map((loss) => ({ at: loss.pointer, reason: loss.reason }));
  await write(notices, remarks, file, { ...options, input }, context);
  return losses.length > 0 ? exitCodes.findings : exitCodes.clean;
};

/** The records, if all of them are notices of the right shape. */
const noticesOf = ({ file }: JsonFile, records: readonly unknown[], lang: Language): Notice[] => {
  const validator = createValidator();
  const types = new Set<unknown>(noticeTypes);
  for (const [index, record] of records.entries()) {
    const type = Object(record)["recordType"];
    if (!types.has(type)) {
      throw new UsageError({
        zh: `${file}：第 ${index + 1} 条不是采购公告（recordType 为 ${String(type)}）`,
        en: `${file}: record ${index + 1} is no procurement notice (its recordType is ${String(type)})`,
      });
    }
    const fault = validator
      .validate(record, { lang })
      .findings.find(({ code }) => code.startsWith("schema/"));
    if (fault !== undefined) {
      const place = `${pointer(index)}${fault.pointer}: ${fault.message}`;
      throw new UsageError({
        zh: `${file}：记录不合模式，不能转换\n${place}`,
        en: `${file}: a record is not of the right shape and cannot be converted\n${place}`,
      });
    }
  }
  return records as Notice[];
};

const write = async (
  document: object,
  remarks: readonly Remark[],
  file: string,
  { out, lang, input }: OcdsOptions & { readonly input: string },
  context: Context,
): Promise<void> => {
  if (out !== undefined) await refuseOverInput(out, input, context);
  for (const { at, reason } of remarks) {
    await context.stderr.write(
      `${printable(`${file}: ${at === "" ? "/" : at}: ${inLanguage(reason, lang)}`)}\n`,
    );
  }
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (out === undefined) await context.stdout.write(text);
  else await writeWhole(resolve(context.cwd, out), Buffer.from(text));
};
