import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * The mail address of a person stands in the record.
 *
 * Addresses at gov.cn are an office's. Those of free mail services are most often a person's; in a field for
 * the contact of a body they are let pass. Of others it cannot be told.
 */
export const email: PrivacyRule = {
  code: "privacy/email",
  kind: "email",
  severity: "warning",
  title: { zh: "个人电子邮箱", en: "Personal mail address" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是公共邮箱地址；是个人的则删去，改为单位邮箱",
    en: "the {length} characters after the first {start} are an address at a free mail service; if a person's, delete it and give the office's",
  },
  basis: [{ source: "personal-information-protection-law", article: "第二十五条" }],
  since: "0.1.0",
  needs: [{ oneOf: "@＠" }],
  examples: [
    { name: "an office's address", text: "邮箱 mzj@example.gov.cn", findings: [] },
    { name: "a free mail service", text: "邮箱 zhangmou@qq.com", findings: [""] },
    { name: "a firm's address", text: "邮箱 service@example.com", findings: [] },
  ],
  *find({ text }) {
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
      const name = /[0-9A-Za-z._%+-]+$/.exec(text.slice(Math.max(0, at - 64), at))?.[0];
      const domain = /^(?:[0-9A-Za-z-]+\.)+[A-Za-z]{2,}/.exec(text.slice(at + 1, at + 130))?.[0];
      if (name === undefined || domain === undefined || /(?:^|\.)gov\.cn$/i.test(domain)) continue;
      const severity = freeMail.test(domain) ? "warning" : "info";
      yield { start: at - name.length, end: at + 1 + domain.length, severity };
    }
  },
};

const freeMail =
  /^(?:vip\.)?(?:qq|foxmail|163|126|yeah|sina|sohu|139|189|wo|tom|21cn|aliyun|gmail|hotmail|outlook|live|msn|icloud|yahoo)\.(?:com|net|cn|com\.cn)$/i;
