import {
  createValidator,
  type Language,
  type Profile,
  ProfileError,
  profileFaults,
  type Validator,
} from "@zwgk/validators";
import { readCodeLists } from "./code-list-file.js";
import { readJsonFile } from "./input/json-file.js";
import { linesOfValues } from "./input/value-lines.js";
import { UsageError } from "./usage-error.js";

/** Files that say how to check. */
interface SettingsFiles {
  readonly profile?: string;
  readonly codelist: readonly string[];
}

/** How to check, as files say it. */
interface Settings {
  readonly validator: Validator;
  readonly profile: Profile;
}

/** The validator with the settings of a profile file, and a county's own code lists. */
export const validatorOf = async (files: SettingsFiles, cwd: string, lang: Language): Promise<Validator> =>
  (await settingsOf(files, cwd, lang)).validator;

/** The same, and the profile itself. */
export const settingsOf = async (
  { profile: file, codelist }: SettingsFiles,
  cwd: string,
  lang: Language,
): Promise<Settings> => {
  const codeLists = await readCodeLists(codelist, cwd, lang);
  if (file === undefined) return { validator: createValidator({ codeLists }), profile: {} };
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
    const profile = value as Profile;
    return { validator: createValidator({ profile, codeLists }), profile };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    throw new UsageError({ zh: `${file}：${error.reason.zh}`, en: `${file}: ${error.reason.en}` });
  }
};
