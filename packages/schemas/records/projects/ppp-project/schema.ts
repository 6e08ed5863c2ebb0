import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { disclosureTimingCodes } from "../../../generated/codes/disclosure-timing.js";
import { pppReturnMechanismCodes } from "../../../generated/codes/ppp-return-mechanism.js";
import { pppStageCodes } from "../../../generated/codes/ppp-stage.js";
import { attachment } from "../../../parts/attachment.js";
import { constructionParty } from "../../../parts/construction-party.js";
import { investmentAmount } from "../../../parts/investment-amount.js";
import { organisation } from "../../../parts/organisation.js";
import { projectApproval } from "../../../parts/project-approval.js";
import { projectProgress } from "../../../parts/project-progress.js";
import { recordBase } from "../../../parts/record-base.js";

const shareholding = z
  .strictObject({
    party: labelled(organisation, "股东", "政府出资代表或者社会资本方"),
    public: labelled(z.boolean().exactOptional(), "政府方", "政府出资代表时为 true"),
    percent: labelled(z.number().min(0).max(100), "持股比例", "百分数"),
  })
  .meta({ title: "Shareholding", description: "股权结构：一个股东" });

const governmentPayment = z
  .strictObject({
    year: labelled(z.int().min(2000).max(2999), "年度", "如 2026"),
    amount: labelled(investmentAmount, "金额", "当年的补助或者付费"),
  })
  .meta({ title: "GovernmentPayment", description: "政府支出：一年的补助或者付费" });

const pppDisclosure = z
  .strictObject({
    title: labelled(line, "公开内容", "公开了什么，如“实施方案”“绩效监测报告”"),
    stage: labelled(z.enum(pppStageCodes).exactOptional(), "所属阶段", "信息属于哪个阶段"),
    timing: labelled(
      z.enum(disclosureTimingCodes).exactOptional(),
      "公开时点",
      "即时公开或者适时公开，代码表 disclosure-timing",
    ),
    formedOn: labelled(plainDate.exactOptional(), "形成日期", "信息形成、事项确定或者完成之日"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "向社会公开之日"),
    url: labelled(webAddress.exactOptional(), "网址", "公开页面的地址"),
  })
  .meta({ title: "PppDisclosure", description: "信息公开：一项已经公开的信息" });

/** A public-private partnership: how private capital takes part, what pays it back, how it is going. */
export const pppProject = z
  .strictObject({
    ...recordBase("ppp-project"),
    projectCode: labelled(
      line.exactOptional(),
      "项目代码",
      "投资项目在线审批监管平台生成的统一代码，如 2019-350502-84-01-000001",
    ),
    name: labelled(line, "项目名称", "公开文件上的名称"),
    stage: labelled(z.enum(pppStageCodes).exactOptional(), "阶段", "公开时所处的阶段，代码表 ppp-stage"),
    publicParty: labelled(organisation.exactOptional(), "政府方", "实施机构"),
    privateParties: labelled(
      z.array(organisation).max(100).exactOptional(),
      "社会资本方",
      "联合体逐家列出，牵头单位在前",
    ),
    projectCompany: labelled(organisation.exactOptional(), "项目公司", "成立项目公司时填写"),
    mode: labelled(line.exactOptional(), "参与方式", "BOT、TOT、ROT 等，代码表 ppp-mode"),
    modeText: labelled(text.exactOptional(), "参与方式说明", "公开文件的写法"),
    returnMechanism: labelled(
      z.enum(pppReturnMechanismCodes).exactOptional(),
      "回报机制",
      "代码表 ppp-return-mechanism",
    ),
    returnMechanismText: labelled(text.exactOptional(), "回报机制说明", "公开文件的写法"),
    concession: labelled(z.boolean().exactOptional(), "特许经营", "以特许经营方式实施时为 true"),
    publiclyBuiltPrivatelyRun: labelled(
      z.boolean().exactOptional(),
      "公建民营、公办民营",
      "政府建成后交社会力量运营时为 true，养老机构常见",
    ),
    propertyTransfer: labelled(
      z.boolean().exactOptional(),
      "涉及产权移交",
      "合作包含设施产权移交环节时为 true",
    ),
    totalInvestment: labelled(investmentAmount.exactOptional(), "总投资", "公开的总投资"),
    shareholdings: labelled(z.array(shareholding).max(100).exactOptional(), "股权结构", "各股东合计 100%"),
    termYears: labelled(z.number().min(0).max(1000).exactOptional(), "合作期限", "年数，含建设期"),
    approvals: labelled(z.array(projectApproval).max(1000).exactOptional(), "审批、核准、备案", "按时间顺序"),
    parties: labelled(z.array(constructionParty).max(1000).exactOptional(), "参建单位", "一个身份一项"),
    tenderNoticeOn: labelled(plainDate.exactOptional(), "采购公告日期", "选择社会资本方的公告首次发布之日"),
    contractSignedOn: labelled(plainDate.exactOptional(), "协议签订日期", "项目合同或者特许经营协议签订之日"),
    executionFrom: labelled(plainDate.exactOptional(), "进入执行阶段日期", "进入执行阶段之日"),
    transferredOn: labelled(plainDate.exactOptional(), "移交日期", "完成移交之日"),
    governmentPayments: labelled(
      z.array(governmentPayment).max(100).exactOptional(),
      "政府支出",
      "各年的补助或者付费",
    ),
    implementation: labelled(
      z.array(projectProgress).max(1000).exactOptional(),
      "项目实施情况",
      "按时间顺序",
    ),
    performance: labelled(text.exactOptional(), "绩效考核", "考核办法和结果"),
    disclosures: labelled(
      z.array(pppDisclosure).max(10_000).exactOptional(),
      "信息公开情况",
      "公开了什么，什么时候公开",
    ),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "实施方案等"),
  })
  .meta({ title: "PppProject", description: "政府和社会资本合作项目：参与方式、回报机制和实施情况" });

export type PppProject = z.output<typeof pppProject>;
