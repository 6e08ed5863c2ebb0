import type { RecordOf } from "../record-of.js";

/** A plan put to the public for thirty days; for examples. */
export const exampleConsultation: RecordOf<"decision-pre-disclosure"> = {
  recordType: "decision-pre-disclosure",
  recordId: "elderly-care-plan-2024",
  publishedOn: "2024-06-03",
  title: "某某市养老服务设施专项规划（征求意见稿）",
  topic: "elderly-care",
  drafter: { name: "某某市民政局" },
  draft: { name: "规划草案.pdf" },
  explanation: { name: "起草说明.pdf" },
  basis: [{ lawTitle: "重大行政决策程序暂行条例", article: "第十五条" }],
  opensOn: "2024-06-03",
  closesOn: "2024-07-02",
  methods: ["open-call"],
  contacts: [{ kind: "phone", value: "0595-12345678" }],
};

/** What became of the opinions on it; for examples. */
export const exampleFeedback: RecordOf<"consultation-feedback"> = {
  recordType: "consultation-feedback",
  recordId: "elderly-care-plan-2024-feedback",
  publishedOn: "2024-07-25",
  title: "某某市养老服务设施专项规划（征求意见稿）",
  preDisclosure: "elderly-care-plan-2024",
  received: [
    { channel: "website", count: 5 },
    { channel: "phone", count: 3 },
  ],
  total: 8,
  adopted: 5,
  partlyAdopted: 1,
  notAdopted: 2,
  notAdoptedReason: "上级文件另有规定。",
  opinions: [{ text: "增加社区食堂", outcome: "adopted" }],
};

/** A survey on it; for examples. */
export const exampleSurvey: RecordOf<"opinion-survey"> = {
  recordType: "opinion-survey",
  publishedOn: "2024-05-20",
  title: "社区养老服务需求调查",
  stage: "making",
  method: "online-survey",
  opensOn: "2024-04-01",
  closesOn: "2024-04-30",
  sampleSize: 320,
  validResponses: 306,
  questions: [
    {
      text: "您最需要的社区养老服务是",
      answers: [
        { text: "助餐", count: 153, percent: 50 },
        { text: "助医", count: 102, percent: 33.3 },
        { text: "其他", count: 51, percent: 16.7 },
      ],
    },
  ],
  conclusion: "助餐需求最高，已写入规划草案。",
};
