import type { Text } from "@zwgk/validators";

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: "不存在", en: "does not exist" },
  EACCES: { zh: "没有权限", en: "permission denied" },
  EPERM: { zh: "没有权限", en: "permission denied" },
  EISDIR: { zh: "是文件夹", en: "is a folder" },
  ENOTDIR: { zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder" },
  ELOOP: { zh: "符号链接成环", en: "symbolic links form a loop" },
  ENAMETOOLONG: { zh: "路径过长", en: "the path is too long" },
  ENOSPC: { zh: "磁盘已满", en: "no space left on the device" },
  EROFS: { zh: "文件系统只读", en: "the file system is read-only" },
  EMFILE: { zh: "打开的文件过多", en: "too many open files" },
  EIO: { zh: "读写出错", en: "input/output error" },
};

/** The operating system refused; any other exception is a fault of ours and gives `undefined`. */
export const systemReason = (error: unknown): Text | undefined => {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return undefined;
  return reasons[String(error.code)] ?? { zh: String(error.code), en: String(error.code) };
};
