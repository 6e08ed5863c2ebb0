import { smallProjectNotReserved as shared } from "../../../src/procurement/checks/small-project-not-reserved.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A small project that is open to large enterprises, without a reason.
 *
 * Up to two million yuan (works: four) what small and medium enterprises can supply is kept for them. Notices
 * often leave the reason to the file, and the measures are recalled, so it is only worth a look.
 */
export const smallProjectNotReserved: Rule<"procurement-tender"> = {
  ...shared,
  code: "procurement-tender/small-project-not-reserved",
  since: "0.1.0",
  examples: [
    {
      name: "services of two million yuan, open to all",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        category: "services",
        budget: { kind: "total", value: 200, unit: "CNY-10k" },
        smeReserve: { policy: "not-reserved" },
      },
      findings: ["/smeReserve"],
    },
    {
      name: "a yuan more",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        category: "services",
        budget: { kind: "total", value: 2000001, unit: "CNY" },
        smeReserve: { policy: "not-reserved" },
      },
      findings: [],
    },
    {
      name: "works of four million",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        category: "works",
        budget: { kind: "total", value: 400, unit: "CNY-10k" },
        smeReserve: { policy: "price-preference" },
      },
      findings: ["/smeReserve"],
    },
    {
      name: "with a reason",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        category: "goods",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        smeReserve: { policy: "not-reserved", reason: "设备只有大型企业生产" },
      },
      findings: [],
    },
    {
      name: "without a category",
      record: {
        recordType: "procurement-tender",
        projectNumber: "[350521]XX[GK]2024001",
        publishedOn: "2024-03-01",
        budget: { kind: "total", value: 90, unit: "CNY-10k" },
        smeReserve: { policy: "not-reserved" },
      },
      findings: [],
      notRun: true,
    },
  ],
};
