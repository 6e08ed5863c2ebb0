import {
  createValidator,
  type Language,
  type Profile,
  ProfileError,
  profileFaults,
  type Validator,
} from "@zwgk/validators";
import { readJsonFile } from "./input/json-file.js";
import { linesOfValues } from "./input/value-lines.js";
import { UsageError } from "./usage-error.js";

/** The validator with the settings of a profile file. */
export const validatorOf = async (file: string, cwd: string, lang: Language): Promise<Validator> => {
  const { text, value } = await readJsonFile(file, cwd, { zh: "配置文件", en: "the profile" });
  const faults = profileFaults(value, lang);
  if (faults.length > 0) {
    const lineOf = linesOfValues(
      text,
      faults.map(({ pointer }) => pointer),
    );
    const lines = faults.map(({ pointer, message }) => `${file}:${lineOf(pointer)}: ${message}`).join("\n");
    throw new UsageError({
      zh: `配置文件不合格式\n${lines}`,
      en: `the profile is not in the right form\n${lines}`,
    });
  }
  try {
    return createValidator({ profile: value as Profile });
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new UsageError({ zh: `${file}：${error.reason.zh}`, en: `${file}: ${error.reason.en}` });
  }
};
