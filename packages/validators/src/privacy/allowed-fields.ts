import type { Basis, Severity, Text } from "../rule.js";
import type { PrivacyKind } from "./detection.js";

/** Fields that are meant to hold what would be private elsewhere. */
export interface AllowedField {
  /** Names of properties of the published schemas; `extensions` has none of them. */
  readonly properties: readonly string[];
  /** What they may hold, or how grave it is there. */
  readonly allows: Readonly<Partial<Record<PrivacyKind, "allowed" | Severity>>>;
  /** Why. */
  readonly ground: Text;
  readonly basis: Basis;
}

/**
 * The only exceptions, by field and never by value.
 *
 * No published schema has a field for a person's home, telephone or mail: where a schema says address or
 * contact, it is that of a body, a window, a site or a place of bidding.
 */
export const allowedFields: readonly AllowedField[] = [
  {
    properties: [
      "address",
      "domicile",
      "windowAddress",
      "place",
      "performancePlace",
      "servicePlace",
      "location",
      "locations",
      "venue",
      "site",
      "siteAddress",
      "officeAddress",
    ],
    allows: { addressBelowTownship: "allowed" },
    ground: {
      zh: "机关、窗口、供应商、社会组织的地址和项目、开标地点依法公开",
      en: "the law has bodies, windows, suppliers and social organisations publish where they are, and projects and biddings where they take place",
    },
    basis: { source: "government-information-regulations", article: "第二十条" },
  },
  {
    properties: [
      "contact",
      "contacts",
      "value",
      "phone",
      "phones",
      "telephone",
      "hotline",
      "email",
      "consult",
      "supervise",
      "complaints",
    ],
    allows: { email: "allowed", mobile: "warning", messengerAccount: "allowed" },
    ground: {
      zh: "机关、项目的联系方式依法公开；应为座机，没有座机的单位才留手机",
      en: "the law has bodies and projects publish a contact; it should be a landline, a mobile only where there is none",
    },
    basis: { source: "government-information-regulations", article: "第二十条" },
  },
];

const byProperty: ReadonlyMap<string, AllowedField["allows"]> = new Map(
  allowedFields.flatMap(({ properties, allows }) => properties.map((property) => [property, allows])),
);

/** What is allowed in a field of a published schema. */
export const allowedIn = (property: string): AllowedField["allows"] | undefined => byProperty.get(property);
