/** Whether the words just before a number say that it is one of a document, a thing or an account of records. */
export const saysCode = (before: string): boolean => code.test(before);

const code =
  /(?:编号|代码|编码|机构码|税号|项目号|合同号|订单号?|发票号?码?|流水号?|索引号|条形?码|批号|序列号|文号|备案号|登记号|许可证号?|证书号|案号|工单号?|凭证号?|单号|标段号|采购号)[^0-9\n]{0,8}$/;

/** Whether the words just before a number say that it is a person's identity number. */
export const saysIdentity = (before: string): boolean => identity.test(before);

const identity = /(?:身份证|身份号|身份号码|证件号|身份代码|ID ?(?:card|number|no))[^0-9\n]{0,12}$/i;

/** Whether the words just before speak of a person's account or card. */
export const saysCard = (before: string): boolean =>
  /(?:卡|账号|帐号|账户|帐户|存折)[^0-9\n]{0,12}$/.test(before);

/** Whether the words just before speak of a telephone. */
export const saysPhone = (before: string): boolean =>
  /(?:电话|手机|联系|热线|tel|phone|mobile)[^0-9\n]{0,8}$/i.test(before);

/** Whether what stands around a number makes it an amount or a count. */
export const isAmount = (before: string, after: string): boolean =>
  /^(?:\.[0-9]{1,6}(?![0-9.])|,[0-9]{3}(?![0-9])| ?(?:元|万|亿|美元|人|户|件|吨|平方|立方|公里|千瓦|份|％|%))/.test(
    after,
  ) || /(?:[¥$]|金额|合计|总计|资金|预算|总额|支出|收入|RMB|CNY)[^0-9\n]{0,6}$/i.test(before);

/** Whether the words before speak of an office, a firm or a public account, not of a person. */
export const saysOffice = (before: string): boolean =>
  /(?:公司|财政|国库|保证金|非税|代理|采购人|单位|政府|中心|委员会|对公|基本户|基本账户|专户|医院|学校|协会|办公|局|厅)/.test(
    before,
  );
