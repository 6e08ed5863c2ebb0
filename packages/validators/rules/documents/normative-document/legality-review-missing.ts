import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/**
 * A document without a review of its legality, or reviewed after it was signed.
 */
export const legalityReviewMissing: Rule<"normative-document"> = {
  code: "normative-document/legality-review-missing",
  severity: "warning",
  title: { zh: "没有合法性审核", en: "No review of legality" },
  message: {
    zh: "{what}",
    en: "{whatEn}",
  },
  basis: [{ source: "normative-document-practice" }],
  since: "0.1.0",
  examples: [
    {
      name: "reviewed before",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        legalityReview: { reviewedOn: "2024-02-20" },
        disclosure: { signedOn: "2024-03-08" },
      },
      findings: [],
    },
    {
      name: "reviewed after",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        legalityReview: { reviewedOn: "2024-03-09" },
        disclosure: { signedOn: "2024-03-08" },
      },
      findings: ["/legalityReview/reviewedOn"],
    },
    {
      name: "not reviewed",
      record: {
        recordType: "normative-document",
        title: "关于加强临时救助工作的意见",
        effectiveOn: "2024-04-15",
      },
      findings: ["/legalityReview"],
    },
    {
      name: "an excerpt",
      record: { recordType: "normative-document", title: "关于加强临时救助工作的意见", excerpt: true },
      findings: [],
      notRun: true,
    },
  ],
  *check({ legalityReview, disclosure, excerpt }) {
    const signedOn = disclosure?.signedOn;
    if (legalityReview === undefined) {
      if (excerpt === true) yield leftOutOfExcerpt;
      else
        yield {
          at: "/legalityReview",
          data: { what: "没有写明合法性审核", whatEn: "no review of legality is given" },
        };
    } else if (
      legalityReview.reviewedOn !== undefined &&
      signedOn !== undefined &&
      legalityReview.reviewedOn > signedOn
    ) {
      yield {
        at: "/legalityReview/reviewedOn",
        data: {
          what: `${signedOn} 成文，${legalityReview.reviewedOn} 才审核`,
          whatEn: `signed on ${signedOn}, reviewed on ${legalityReview.reviewedOn}`,
        },
      };
    }
  },
};
