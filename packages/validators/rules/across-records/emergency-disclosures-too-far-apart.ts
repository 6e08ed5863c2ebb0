import { addDays } from "@zwgk/workdays";
import { pointer } from "../../src/pointer.js";
import type { RecordSetRule } from "../../src/rule.js";
import { campaigns, gaps } from "../../src/social-organisations/campaigns.js";
import { exampleCampaign } from "../../src/social-organisations/example-charity.js";

const emergency = {
  ...exampleCampaign,
  startedOn: "2025-01-08",
  endedOn: "2025-01-25",
  emergency: true,
  final: false,
} as const;

/**
 * What was raised for a major emergency, not disclosed for more than five days while it was being raised.
 *
 * In force since 5 September 2024; the article is known from an excerpt.
 */
export const emergencyDisclosuresTooFarApart: RecordSetRule = {
  code: "across-records/emergency-disclosures-too-far-apart",
  severity: "warning",
  title: {
    zh: "应急募捐超过五日没有公开",
    en: "An emergency campaign not disclosed for more than five days",
  },
  message: {
    zh: "为应对重大突发事件募捐的至少每五日公开一次接收情况：{from} 之后最迟应在 {due} 公开",
    en: "after {from} what was received was to be disclosed by {due}",
  },
  basis: [{ source: "charity-law", article: "第七十二条" }],
  since: "0.1.0",
  examples: [
    {
      name: "every five days",
      records: [
        { ...emergency, publishedOn: "2025-01-13" },
        { ...emergency, publishedOn: "2025-01-18" },
        { ...emergency, publishedOn: "2025-01-23" },
      ],
      findings: [],
    },
    {
      name: "six days",
      records: [
        { ...emergency, publishedOn: "2025-01-13" },
        { ...emergency, publishedOn: "2025-01-19" },
      ],
      findings: ["/1/publishedOn"],
    },
    {
      name: "before the amendment",
      records: [
        { ...emergency, startedOn: "2024-08-01", endedOn: "2024-08-30", publishedOn: "2024-08-10" },
        { ...emergency, startedOn: "2024-08-01", endedOn: "2024-08-30", publishedOn: "2024-08-20" },
      ],
      findings: [],
    },
    {
      name: "no emergency",
      records: [
        { ...emergency, emergency: false, publishedOn: "2025-01-13" },
        { ...emergency, emergency: false, publishedOn: "2025-01-23" },
      ],
      findings: [],
    },
  ],
  *check(records, { asOf }) {
    for (const campaign of campaigns(records)) {
      if (!campaign.emergency || campaign.endedOn === undefined || campaign.kind === "project") continue;
      const dueAfter = (day: string): string | undefined => (day < inForce ? undefined : addDays(day, 5));
      for (const { due, from, index, open } of gaps(campaign, asOf, dueAfter)) {
        yield { at: open ? pointer(index) : pointer(index, "publishedOn"), data: { from, due } };
      }
    }
  },
};

const inForce = "2024-09-05";
