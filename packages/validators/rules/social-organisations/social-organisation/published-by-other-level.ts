import type { Rule } from "../../../src/rule.js";
import { exampleAssociation } from "../../../src/social-organisations/example-organisation.js";
import {
  publishedByOtherLevel as check,
  publishedByOtherLevelText,
} from "../../../src/social-organisations/published-level.js";

/** A county publishes what the city registered, or the other way round. */
export const publishedByOtherLevel: Rule<"social-organisation"> = {
  ...publishedByOtherLevelText,
  code: "social-organisation/published-by-other-level",
  since: "0.1.0",
  examples: [
    {
      name: "registered and published by the city",
      record: {
        ...exampleAssociation,
        disclosure: { publisher: { name: "某某市民政局", divisionCode: "350500" } },
      },
      findings: [],
    },
    {
      name: "registered by the city, published by a county",
      record: {
        ...exampleAssociation,
        disclosure: { publisher: { name: "某某县民政局", divisionCode: "350524" } },
      },
      findings: ["/disclosure/publisher/divisionCode"],
    },
  ],
  check,
};
