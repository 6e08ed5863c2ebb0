import type { Text } from "@zwgk/validators";
import type { CommanderError } from "commander";

/** Chinese for what commander says about arguments; `$1` is what it quotes. */
const chinese: Readonly<Record<string, string>> = {
  "commander.unknownOption": "未知选项 $1",
  "commander.unknownCommand": "没有动词 $1",
  "commander.missingArgument": "缺少参数 $1",
  "commander.missingMandatoryOptionValue": "缺少选项 $1",
  "commander.optionMissingArgument": "选项 $1 缺少取值",
  "commander.excessArguments": "参数过多",
};

export const commanderMessage = ({ code, message }: CommanderError): Text => {
  const en = message.replace(/^error: /, "");
  const quoted = /'([^']*)'/.exec(en)?.[1] ?? "";
  const nearest = /Did you mean (.*)\?/.exec(en)?.[1];
  const zh = chinese[code]?.replace("$1", quoted);
  if (zh === undefined) return { zh: en, en };
  return { zh: nearest === undefined ? zh : `${zh}，是否为 ${nearest}？`, en };
};
