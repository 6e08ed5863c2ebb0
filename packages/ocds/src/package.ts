import { keepRoles, linkContracts } from "./chain.js";
import { type JsonObject, objectsOf } from "./json.js";
import type { Loss } from "./losses.js";
import type { Notice } from "./notices.js";
import { divisionsOf } from "./ocid.js";
import type { Release } from "./release.js";
import { rowsOf } from "./rows.js";
import { assertNotice, exportRow, noticeIdFor, type ReleaseOptions } from "./to-release.js";
import { notLoadable, repeated, unregistered, type Warning } from "./warnings.js";

export interface PackageOptions extends ReleaseOptions {
  /** Identifies the package; best the address it will be at. */
  readonly uri: string;
  /** RFC 3339. */
  readonly publishedAt: string;
  readonly publisher: {
    readonly name: string;
    readonly scheme?: string;
    readonly uid?: string;
    readonly uri?: string;
  };
  readonly license?: string;
  readonly publicationPolicy?: string;
  /** The address of the folder where you put the files of `extension/`. Without it a URN stands there, which no tool can load. */
  readonly extensionBase?: string;
}

/** What every package begins with. */
export interface PackageMetadata {
  readonly uri: string;
  readonly version: "1.1";
  readonly extensions: readonly string[];
  readonly publishedDate: string;
  readonly publisher: PackageOptions["publisher"];
  readonly license?: string;
  readonly publicationPolicy?: string;
}

export interface ReleasePackage extends PackageMetadata {
  readonly releases: readonly Release[];
}

/** A loss or warning of one record, by its place in what was given. */
export type OfRecord<Remark> = Remark & { readonly index: number };

export interface PackageExport<Package> {
  readonly package: Package;
  readonly losses: readonly OfRecord<Loss>[];
  /** Without an index where the whole package is meant. */
  readonly warnings: readonly (Warning | OfRecord<Warning>)[];
}

/** Notices as an OCDS 1.1 release package. */
export const toReleasePackage = (
  notices: readonly Notice[],
  options: PackageOptions,
): PackageExport<ReleasePackage> => {
  const { releases, losses, warnings } = exportAll(notices, options);
  return {
    package: { ...metadataFor(releases, options), releases },
    losses,
    warnings: [...warningsFor(options), ...warnings],
  };
};

/** What is to be said once, not of every notice. */
export const warningsFor = ({ ocidPrefix, extensionBase }: PackageOptions): Warning[] => [
  ...(ocidPrefix === undefined ? [unregistered] : []),
  ...(extensionBase === undefined ? [notLoadable] : []),
];

interface Exports {
  readonly releases: Release[];
  readonly losses: OfRecord<Loss>[];
  readonly warnings: OfRecord<Warning>[];
}

/** The releases of all notices: identifiers used once, contracts under the awards they came from. */
export const exportAll = (notices: readonly Notice[], options: ReleaseOptions): Exports => {
  const divisionFor = divisionsOf(notices);
  const taken = new Set<string>();
  const all: Exports = { releases: [], losses: [], warnings: [] };
  for (const [index, notice] of notices.entries()) {
    assertNotice(notice);
    const division = divisionFor(notice);
    const wanted = noticeIdFor(notice, division, options);
    const id = freeIdentifier(wanted, taken);
    const losses = new Map<string, Loss>();
    const warnings = new Map<string, Warning>();
    if (id !== wanted) warnings.set(id, repeated(id));
    for (const row of rowsOf(notice)) {
      const exported = exportRow(row, id, division, options);
      all.releases.push(exported.release);
      for (const loss of exported.losses) losses.set(loss.pointer, loss);
      for (const warning of exported.warnings) {
        if (warning !== unregistered) warnings.set(warning.code, warning);
      }
    }
    all.losses.push(...[...losses.values()].map((loss) => ({ ...loss, index })));
    all.warnings.push(...[...warnings.values()].map((warning) => ({ ...warning, index })));
  }
  linkContracts(all.releases);
  keepRoles(all.releases);
  return all;
};

/** Takes an identifier that no notice before has. */
const freeIdentifier = (wanted: string, taken: Set<string>): string => {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}~${copy}`;
  taken.add(id);
  return id;
};

/** Registered extensions, and what in a release needs each. */
const registered: readonly { readonly url: string; readonly isUsed: (release: JsonObject) => boolean }[] = [
  {
    url: "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
    isUsed: (release) => /"(?:lots|relatedLots?)":/.test(JSON.stringify(release)),
  },
  {
    url: "https://raw.githubusercontent.com/open-contracting-extensions/ocds_contract_suppliers_extension/master/extension.json",
    isUsed: (release) => objectsOf(release["contracts"]).some(({ suppliers }) => suppliers !== undefined),
  },
];

const urn = "urn:zwgk:ocds-extension:cn_disclosure";

export const metadataFor = (releases: readonly JsonObject[], options: PackageOptions): PackageMetadata => {
  const { uri, publisher, publishedAt, license, publicationPolicy, extensionBase } = options;
  const own = extensionBase === undefined ? urn : `${extensionBase.replace(/\/$/, "")}/extension.json`;
  return {
    uri,
    version: "1.1",
    extensions: [own, ...registered.filter(({ isUsed }) => releases.some(isUsed)).map(({ url }) => url)],
    publishedDate: publishedAt,
    publisher,
    ...(license === undefined ? {} : { license }),
    ...(publicationPolicy === undefined ? {} : { publicationPolicy }),
  };
};
