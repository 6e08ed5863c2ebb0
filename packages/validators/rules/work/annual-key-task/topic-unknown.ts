import { taskTopic2016Names } from "../../../src/generated/code-names/task-topic-2016.js";
import type { Rule } from "../../../src/rule.js";

/** A topic of 2016 that is none of the six of the notice; a task of another department has its own. */
export const topicUnknown: Rule<"annual-key-task"> = {
  code: "annual-key-task/topic-unknown",
  severity: "info",
  title: { zh: "主题不在2016年的六项之中", en: "Topic is none of the six of 2016" },
  message: {
    zh: "主题“{topic}”不在 task-topic-2016 之中；六项之一的请用代码",
    en: "the topic “{topic}” is not in task-topic-2016; one of the six is given by its code",
  },
  basis: [{ source: "work-points-2016", article: "三(二)" }],
  since: "0.1.0",
  examples: [
    {
      name: "one of the six; another year",
      record: { recordType: "annual-key-task", year: 2016, title: "新建农村幸福院", topic: "elderly-care" },
      findings: [],
    },
    {
      name: "of another year",
      record: { recordType: "annual-key-task", year: 2026, title: "新建长者食堂", topic: "长者食堂" },
      findings: [],
    },
    {
      name: "a name for a code",
      record: { recordType: "annual-key-task", year: 2016, title: "新建农村幸福院", topic: "养老服务业发展" },
      findings: ["/topic"],
    },
  ],
  *check({ year, topic }) {
    if (year === 2016 && topic !== undefined && !taskTopic2016Names.has(topic))
      yield { at: "/topic", data: { topic } };
  },
};
