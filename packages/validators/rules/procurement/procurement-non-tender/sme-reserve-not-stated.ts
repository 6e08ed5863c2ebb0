import { smeReserveNotStated as shared } from "../../../src/procurement/checks/sme-reserve-not-stated.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A notice that does not say whether it is reserved for small and medium enterprises.
 *
 * Since 2021 a project is reserved as a whole, in part, or not at all for a reason. The measures are recalled, so
 * it is a warning.
 */
export const smeReserveNotStated: Rule<"procurement-non-tender"> = {
  ...shared,
  code: "procurement-non-tender/sme-reserve-not-stated",
  since: "0.1.0",
  examples: [
    {
      name: "wholly reserved",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2024-03-01",
        smeReserve: { policy: "reserved-whole" },
      },
      findings: [],
    },
    {
      name: "said of each lot",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2024-03-01",
        lots: [
          { lotNumber: "1", smeReserve: { policy: "reserved-whole" } },
          { lotNumber: "2", smeReserve: { policy: "price-preference" } },
        ],
      },
      findings: [],
    },
    {
      name: "nothing said on the first day of the measures",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2021-01-01",
      },
      findings: [""],
    },
    {
      name: "nothing said on the last day before them",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2020-12-31",
      },
      findings: [],
    },
    {
      name: "words that name no way",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        publishedOn: "2024-03-01",
        smeReserve: { text: "落实政府采购政策" },
      },
      findings: ["/smeReserve"],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "procurement-non-tender",
        projectNumber: "[350521]XX[CS]2024001",
        excerpt: true,
        publishedOn: "2024-03-01",
      },
      findings: [],
      notRun: true,
    },
  ],
};
