import type { HelpConfiguration } from "commander";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法 Usage:",
  "Arguments:": "参数 Arguments:",
  "Options:": "选项 Options:",
  "Commands:": "动词 Verbs:",
};

/** Chinese first, English beside it. */
export const helpConfiguration: HelpConfiguration = {
  // Wide enough that nothing is wrapped: descriptions are written to fit, and half of each is Chinese.
  helpWidth: 200,
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === "string" ? `${description} [${defaultValue}]` : description,
};
