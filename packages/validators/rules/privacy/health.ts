import type { PrivacyRule } from "../../src/privacy/privacy-rule.js";

/**
 * An illness or a disability stands beside a person's name.
 *
 * In statistics, policies and the names of hospitals such words are harmless; a name in the same sentence,
 * row or object makes them a person's. What may be published of the cause of relief is its class: illness,
 * disaster, accident, schooling.
 */
export const health: PrivacyRule = {
  code: "privacy/health",
  kind: "health",
  severity: "error",
  title: { zh: "个人病情、残疾情况", en: "A person's illness or disability" },
  message: {
    zh: "第 {start} 个字之后的 {length} 个字是病情或者残疾情况，旁边有人名；只写类别，如“疾病”",
    en: "the {length} characters after the first {start} name an illness or disability beside a person's name; give only the class, such as 疾病",
  },
  basis: [
    { source: "personal-information-protection-law", article: "第二十八条" },
    { source: "government-information-regulations", article: "第十五条" },
  ],
  since: "0.1.0",
  needs: [{ oneOf: "病癌瘤症残瘫痪痴痫竭裂狂默森唐梗死血卒风障艾梅肝肺炎核斑湿坏碍析疗植明哑产毒IＩ" }],
  examples: [
    { name: "a statistic", text: "重度残疾人护理补贴发放人数 7846 人", findings: [] },
    { name: "beside a masked name", text: "张某某，男，患尿毒症", findings: [""] },
    { name: "in a row", text: "王某 肺癌 救助 5000 元", findings: [""] },
    { name: "a hospital", text: "联系人：张某，某某县精神病医院", findings: [] },
    { name: "the class of the cause", text: "张某某 疾病 5000 元", findings: [] },
  ],
  *find(scanned) {
    const { text } = scanned;
    const isSentence = text.length <= longestSentence;
    for (const { index: start, 0: found, 1: plain } of text.matchAll(illness)) {
      const end = start + found.length;
      const isOfNobody = plain !== undefined || institution.test(text.slice(end, end + 8));
      const isNamed = (): boolean =>
        isSentence ? scanned.namesPerson(0, text.length) : scanned.namesPerson(start - nearby, end + nearby);
      yield { start, end, severity: !isOfNobody && isNamed() ? "error" : "info" };
    }
  },
};

/** In longer texts the name must stand near. */
const longestSentence = 120;
const nearby = 50;

const illness =
  /(?:慢性|急性|恶性|晚期)?(?:尿毒症|肾功能(?:衰竭|不全)|肾衰竭|肾病综合征|肾炎|(?:胃|肺|肝|肠|乳腺|食道|食管|宫颈|子宫|卵巢|鼻咽|甲状腺|前列腺|胰腺|胆囊|膀胱|淋巴|喉|舌|皮肤|骨)?癌症?|(?:脑|肺|肝)?肿瘤|淋巴瘤|骨髓瘤|白血病|血友病|再生障碍性贫血|地中海贫血|心脏病|冠心病|心肌梗[死塞]|心力衰竭|脑梗[死塞]?|脑出血|脑溢血|脑卒中|中风|偏瘫|截瘫|脑瘫|瘫痪|高血压|糖尿病|精神分裂症?|精神病|精神障碍|抑郁症|双相(?:情感)?障碍|躁狂症?|癫痫|痴呆症?|阿尔茨海默|帕金森|艾滋病?|HIV|梅毒|淋病|乙肝|丙肝|肝硬化|肝炎|肺结核|结核病|尘肺病?|矽肺|红斑狼疮|类风湿|强直性脊柱炎|股骨头坏死|智力障碍|智障|自闭症|孤独症|唐氏综合[征症]|渐冻症|重症肌无力|透析|化疗|放疗|器官移植|(?:视力|听力|言语|肢体|智力|精神|多重)残疾(?:[一二三四1-4]级)?|[一二三四1-4]级残疾|残疾[一二三四1-4]级|失明|聋哑|流产|吸毒)|((?:极?重度|轻度|中度)?残疾人?)/g;

const institution =
  /^(?:患者)?(?:医院|防治|防控|专?科|所|研究|中心|协会|康复|筛查|筛选|检测|检查|诊疗|门诊|药品|用药|患者|人员|病人|救治|救助|保险|机构|医疗|疫苗|监测|管理|预防|宣传|知识|健康|设备|仪|机|器|治疗仪|护理|补贴|等)/;
