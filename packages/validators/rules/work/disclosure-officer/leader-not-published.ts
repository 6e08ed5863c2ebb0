import { leftOutOfExcerpt } from "../../../src/excerpt.js";
import type { Rule } from "../../../src/rule.js";

/** The notice has the leader in charge made public; the persons who do the work need not be. */
const notice = "2016-06-23";

/** The leader in charge of open government is not in the published division of work. */
export const leaderNotPublished: Rule<"disclosure-officer"> = {
  code: "disclosure-officer/leader-not-published",
  severity: "error",
  title: { zh: "分管负责人没有对外公布", en: "The leader in charge is not made public" },
  message: {
    zh: "分管负责人应列入工作分工并对外公布：没有公布日期，也没有网址",
    en: "the leader in charge is to be made public in the division of work: there is neither a day nor an address",
  },
  basis: [{ source: "work-points-2016", article: "五(三)" }],
  since: "0.1.0",
  examples: [
    {
      name: "a day of publication",
      record: {
        recordType: "disclosure-officer",
        publishedOn: "2016-07-01",
        unit: { name: "某某县民政局" },
        role: "leader-in-charge",
      },
      findings: [],
    },
    {
      name: "the address of the page; a person responsible need not be published",
      record: {
        recordType: "disclosure-officer",
        sourceUrl: "https://www.example.gov.cn/mzj/ldfg.html",
        unit: { name: "某某县民政局" },
        role: "leader-in-charge",
      },
      findings: [],
    },
    {
      name: "the person responsible",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "responsible-person",
      },
      findings: [],
    },
    {
      name: "nowhere",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "leader-in-charge",
        since: "2016-01-15",
      },
      findings: [""],
    },
    {
      name: "who had the office before the notice",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "leader-in-charge",
        until: "2016-06-22",
      },
      findings: [],
    },
    {
      name: "an excerpt",
      record: {
        recordType: "disclosure-officer",
        unit: { name: "某某县民政局" },
        role: "leader-in-charge",
        excerpt: true,
      },
      findings: [],
      notRun: true,
    },
  ],
  *check({ role, until, publishedOn, sourceUrl, disclosure, excerpt }) {
    if (role !== "leader-in-charge" || (until !== undefined && until < notice)) return;
    if ((publishedOn ?? sourceUrl ?? disclosure?.publishedAt) !== undefined) return;
    yield excerpt === true ? leftOutOfExcerpt : { at: "" };
  },
};
