import type { Rule } from "../../../src/rule.js";
import { exampleEstablishment } from "../../../src/social-organisations/example-event.js";
import {
  publishedByOtherLevel as check,
  publishedByOtherLevelText,
} from "../../../src/social-organisations/published-level.js";

/** A county publishes an event in the city's register, or the other way round. */
export const publishedByOtherLevel: Rule<"social-organisation-event"> = {
  ...publishedByOtherLevelText,
  code: "social-organisation-event/published-by-other-level",
  since: "0.1.0",
  examples: [
    {
      name: "registered and published by the city",
      record: {
        ...exampleEstablishment,
        disclosure: { publisher: { name: "某某市民政局", divisionCode: "350500" } },
      },
      findings: [],
    },
    {
      name: "an organisation of a county, by its code, published by the city",
      record: {
        recordType: "social-organisation-event",
        organisation: { name: "某某县商会", creditCode: "51350524MJ4567898W" },
        event: "establishment",
        disclosure: { publisher: { name: "某某市民政局", divisionCode: "350500" } },
      },
      findings: ["/disclosure/publisher/divisionCode"],
    },
  ],
  check: ({ disclosure, organisation, registrar }) =>
    check({
      ...(disclosure === undefined ? {} : { disclosure }),
      ...(registrar === undefined ? {} : { registrar }),
      ...(organisation.creditCode === undefined ? {} : { creditCode: organisation.creditCode }),
    }),
};
