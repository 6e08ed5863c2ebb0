import {
  fromProject,
  fromProjectPackage,
  fromRelease,
  fromReleasePackage,
  type JsonObject,
  noticeTypes,
  type PackageExport,
  projectTypes,
  type ReleaseLoss,
  toProjectPackage,
  toRecordPackage,
  toReleasePackage,
} from "@zwgk/ocds";
import type { Language } from "@zwgk/validators";
import type { Context } from "../context.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import { readJsonInput } from "../input/json-file.js";
import { UsageError } from "../usage-error.js";
import { type RecordsToExport, recordsToExport } from "./records-to-export.js";
import { type Remark, writeConversion } from "./write-conversion.js";

export interface OcdsOptions {
  readonly out?: string;
  readonly publisher?: string;
  readonly uri?: string;
  readonly package?: "release" | "record";
  readonly ocidPrefix?: string;
  readonly extensionBase?: string;
  readonly projectPrefix?: string;
  readonly lang: Language;
}

const notices = { zh: "采购公告或采购预算", en: "procurement notice or budget" };

const projects = { zh: "建设项目或政府和社会资本合作项目", en: "construction or partnership project" };

/** Notices of procurement as an OCDS 1.1 package: of releases, or of records, which merge those of one project by date. */
export const toOcds = async (
  inputs: readonly string[],
  options: OcdsOptions,
  context: Context,
): Promise<ExitCode> => {
  const { package: kind = "release", ocidPrefix, extensionBase, lang } = options;
  const metadata = {
    ...packageOptions("ocds", options, context),
    ...(ocidPrefix !== undefined && { ocidPrefix }),
    ...(extensionBase !== undefined && { extensionBase: webFolder(extensionBase) }),
  };
  const read = await recordsToExport(inputs, noticeTypes, notices, lang, context);
  const exported =
    kind === "record" ? toRecordPackage(read.records, metadata) : toReleasePackage(read.records, metadata);
  return writePackage("--to ocds", exported, read, options, context);
};

/** Construction projects and public-private partnerships as an OC4IDS package. */
export const toOc4ids = async (
  inputs: readonly string[],
  options: OcdsOptions,
  context: Context,
): Promise<ExitCode> => {
  const { projectPrefix, lang } = options;
  const metadata = {
    ...packageOptions("oc4ids", options, context),
    ...(projectPrefix !== undefined && { projectPrefix }),
  };
  const read = await recordsToExport(inputs, projectTypes, projects, lang, context);
  return writePackage("--to oc4ids", toProjectPackage(read.records, metadata), read, options, context);
};

/** A release, or a release or record package, as notices. */
export const fromOcds = async (input: string, options: OcdsOptions, context: Context): Promise<ExitCode> => {
  const { file, document } = await readObject(input, "release、release package、record package", context);
  const isPackage = "releases" in document || "records" in document;
  const { notices, losses } =
    isPackage && !("ocid" in document) ? fromReleasePackage(document) : fromRelease(document);
  return writeRead(notices, losses, file, { ...options, input }, context);
};

/** An OC4IDS project, or a package of them, as records. */
export const fromOc4ids = async (
  input: string,
  options: OcdsOptions,
  context: Context,
): Promise<ExitCode> => {
  const { file, document } = await readObject(input, "project、project package", context);
  const { records, losses } = "projects" in document ? fromProjectPackage(document) : fromProject(document);
  return writeRead(records, losses, file, { ...options, input }, context);
};

interface OpenDocument {
  readonly file: string;
  readonly document: JsonObject;
}

const readObject = async (input: string, kinds: string, context: Context): Promise<OpenDocument> => {
  const what = { zh: "开放签约数据", en: "the Open Contracting data" };
  const { file, value } = await readJsonInput(input, context, what);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return { file, document: value as JsonObject };
  }
  throw new UsageError({
    zh: `${file}：应为以下之一：${kinds}`,
    en: `${file}: expected one of ${kinds.replaceAll("、", ", ")}`,
  });
};

const writeRead = async (
  records: readonly object[],
  losses: readonly ReleaseLoss[],
  file: string,
  { out, lang, input }: OcdsOptions & { readonly input: string },
  context: Context,
): Promise<ExitCode> => {
  const remarks = losses.map(({ pointer, reason }) => ({ at: `${file}: ${pointer}`, reason }));
  const paths = input === "-" ? [] : [input];
  await writeConversion(records, remarks, { out, paths, lang }, context);
  return losses.length > 0 ? exitCodes.findings : exitCodes.clean;
};

interface Metadata {
  readonly publisher: { readonly name: string };
  readonly uri: string;
  readonly publishedAt: string;
}

const packageOptions = (
  target: "ocds" | "oc4ids",
  { publisher, uri }: OcdsOptions,
  { today }: Context,
): Metadata => {
  if (publisher === undefined || uri === undefined) {
    throw new UsageError({
      zh: `--to ${target} 要用 --publisher 写明发布单位，用 --uri 写明数据包的地址`,
      en: `--to ${target} needs --publisher, who publishes, and --uri, the address of the package`,
    });
  }
  return { publisher: { name: publisher }, uri, publishedAt: `${today}T00:00:00+08:00` };
};

/** Tools load the extension from there. */
const webFolder = (given: string): string => {
  if (/^https?:\/\/[!-~]+$/.test(given)) return given;
  throw new UsageError({
    zh: `--extension-base 应为 http(s) 网址，不能有空格和汉字，而不是“${given}”`,
    en: `--extension-base takes an http(s) address of ASCII characters, not "${given}"`,
  });
};

const writePackage = async (
  target: string,
  { package: document, losses, warnings }: PackageExport<object>,
  { at, paths }: Pick<RecordsToExport<never>, "at" | "paths">,
  { out, lang }: OcdsOptions,
  context: Context,
): Promise<ExitCode> => {
  const remarks: Remark[] = [
    ...warnings.map((warning) => ({
      at: "index" in warning ? at(warning.index, "") : target,
      reason: warning.message,
    })),
    ...losses.map(({ index, pointer, reason }) => ({ at: at(index, pointer), reason })),
  ];
  await writeConversion(document, remarks, { out, paths, lang }, context);
  return losses.length > 0 ? exitCodes.findings : exitCodes.clean;
};
