import { threePublicCounts as shared } from "../../../src/fiscal/checks/three-public-counts.js";
import { exampleFinalAccounts } from "../../../src/fiscal/example-final-accounts.js";
import { only, withValue } from "../../../src/fiscal/example-variants.js";
import type { Rule } from "../../../src/rule.js";

const example = only(exampleFinalAccounts, "threePublic");

/**
 * Money for trips, vehicles and guests goes with their number, and the number with money.
 *
 * Vehicles may be held without money for running them. Numbers that the record does not hold are not judged.
 */
export const threePublicCounts: Rule<"department-final-accounts"> = {
  ...shared,
  code: "department-final-accounts/three-public-counts",
  since: "0.1.0",
  examples: [
    {
      name: "numbers for all that has money",
      record: withValue(example, "/tables/threePublic/counts", {
        groupsAbroad: 0,
        personsAbroad: 0,
        vehiclesPurchased: 0,
        vehiclesHeld: 2,
        receptionBatches: 12,
        receptionPersons: 96,
      }),
      findings: [],
    },
    {
      name: "hospitality without guests",
      record: withValue(example, "/tables/threePublic/counts", {
        groupsAbroad: 0,
        personsAbroad: 0,
        vehiclesPurchased: 0,
        vehiclesHeld: 2,
        receptionBatches: 12,
        receptionPersons: 0,
      }),
      findings: ["/tables/threePublic/counts/receptionPersons"],
    },
    {
      name: "a trip abroad without money",
      record: withValue(
        withValue(example, "/tables/threePublic/counts", {
          groupsAbroad: 0,
          personsAbroad: 0,
          vehiclesPurchased: 0,
          vehiclesHeld: 2,
          receptionBatches: 12,
          receptionPersons: 96,
        }),
        "/tables/threePublic/counts/groupsAbroad",
        1,
      ),
      findings: ["/tables/threePublic/counts/groupsAbroad"],
    },
    {
      name: "vehicles held, and no money for running them",
      record: withValue(
        withValue(example, "/tables/threePublic/counts", {
          groupsAbroad: 0,
          personsAbroad: 0,
          vehiclesPurchased: 0,
          vehiclesHeld: 2,
          receptionBatches: 12,
          receptionPersons: 96,
        }),
        "/tables/threePublic/final/vehicleOperation",
        0,
      ),
      findings: [],
    },
    { name: "the record has no numbers", record: example, findings: [], notRun: true },
  ],
};
