import * as z from "zod";
import { labelled } from "../../../fields/labelled.js";
import { plainDate } from "../../../fields/plain-date.js";
import { line, text } from "../../../fields/text.js";
import { webAddress } from "../../../fields/web-address.js";
import { constructionDisclosureCategoryCodes } from "../../../generated/codes/construction-disclosure-category.js";
import { projectInvestmentKindCodes } from "../../../generated/codes/project-investment-kind.js";
import { attachment } from "../../../parts/attachment.js";
import { constructionParty } from "../../../parts/construction-party.js";
import { investmentAmount } from "../../../parts/investment-amount.js";
import { organisation } from "../../../parts/organisation.js";
import { projectApproval } from "../../../parts/project-approval.js";
import { projectProgress } from "../../../parts/project-progress.js";
import { recordBase } from "../../../parts/record-base.js";

const fundSource = z
  .strictObject({
    source: labelled(line, "来源", "中央预算内投资、地方财政、自筹等"),
    amount: labelled(investmentAmount, "金额", "这一来源的资金"),
  })
  .meta({ title: "FundSource", description: "资金来源：一笔资金" });

const estimates = z
  .strictObject({
    feasibility: labelled(investmentAmount.exactOptional(), "投资估算", "经批准的可行性研究报告提出的"),
    design: labelled(investmentAmount.exactOptional(), "投资概算", "初步设计提出并经核定的"),
    adjusted: labelled(investmentAmount.exactOptional(), "调整后概算", "按程序重新核定的"),
    actual: labelled(investmentAmount.exactOptional(), "实际投资", "竣工财务决算的建设投资"),
  })
  .meta({ title: "InvestmentEstimates", description: "投资控制：估算、概算和实际投资" });

const tenderCandidate = z
  .strictObject({
    rank: labelled(z.int().min(1).max(100).exactOptional(), "排序", "第几候选人"),
    organisation: labelled(organisation, "候选人", "单位名称"),
    price: labelled(investmentAmount.exactOptional(), "投标报价", "候选人的报价"),
  })
  .meta({ title: "TenderCandidate", description: "中标候选人：名单中的一家" });

const worksTender = z
  .strictObject({
    section: labelled(line.exactOptional(), "标段", "标段名称或者编号"),
    tenderNumber: labelled(line.exactOptional(), "招标编号", "按公告原样"),
    noticePublishedOn: labelled(plainDate.exactOptional(), "招标公告日期", "首次发布之日"),
    evaluationReportReceivedOn: labelled(
      plainDate.exactOptional(),
      "收到评标报告日期",
      "招标人收到评标报告之日",
    ),
    candidatesPublishedOn: labelled(plainDate.exactOptional(), "候选人公示开始日期", "公示发布之日"),
    candidatesPublishedUntil: labelled(plainDate.exactOptional(), "候选人公示结束日期", "公示的最后一日"),
    candidates: labelled(z.array(tenderCandidate).max(100).exactOptional(), "中标候选人", "按公示顺序"),
    winner: labelled(organisation.exactOptional(), "中标人", "单位名称"),
    winningPrice: labelled(investmentAmount.exactOptional(), "中标价", "按公告原样"),
    awardPublishedOn: labelled(plainDate.exactOptional(), "中标结果公告日期", "发布之日"),
  })
  .meta({ title: "WorksTender", description: "招标投标：一个标段的招标" });

const administrativeDecision = z
  .strictObject({
    kind: labelled(z.enum(["licence", "penalty"]), "种类", "licence 行政许可，penalty 行政处罚"),
    title: labelled(line, "名称", "许可证或者处罚决定的名称，如“建筑工程施工许可证”"),
    constructionPermit: labelled(z.boolean().exactOptional(), "施工许可", "是建筑工程施工许可证时为 true"),
    authority: labelled(organisation.exactOptional(), "决定机关", "作出决定的机关"),
    number: labelled(line.exactOptional(), "编号", "证号或者文号"),
    decidedOn: labelled(plainDate.exactOptional(), "决定日期", "作出决定之日"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "上网公开之日"),
  })
  .meta({ title: "AdministrativeDecision", description: "许可和处罚：一项行政决定" });

const designChange = z
  .strictObject({
    description: labelled(text, "变更内容", "变更了什么，为什么"),
    approval: labelled(projectApproval.exactOptional(), "批准", "原审批部门的批复"),
  })
  .meta({ title: "DesignChange", description: "重大设计变更：一次变更" });

const completion = z
  .strictObject({
    completedOn: labelled(plainDate.exactOptional(), "竣工日期", "工程完工之日"),
    acceptedOn: labelled(plainDate.exactOptional(), "竣工验收日期", "验收合格之日"),
    result: labelled(text.exactOptional(), "验收结果", "验收意见"),
    filingNumber: labelled(line.exactOptional(), "竣工验收备案号", "按公告原样"),
  })
  .meta({ title: "Completion", description: "竣工：竣工和验收" });

const categoryDisclosure = z
  .strictObject({
    category: labelled(
      z.enum(constructionDisclosureCategoryCodes),
      "类别",
      "八类之一，代码表 construction-disclosure-category",
    ),
    title: labelled(line, "公开内容", "公开了什么"),
    publisher: labelled(organisation.exactOptional(), "公开主体", "由谁公开"),
    formedOn: labelled(plainDate.exactOptional(), "形成日期", "信息形成或者变更之日"),
    publishedOn: labelled(plainDate.exactOptional(), "公开日期", "向社会公开之日"),
    url: labelled(webAddress.exactOptional(), "网址", "公开页面的地址"),
  })
  .meta({ title: "CategoryDisclosure", description: "分类公开：一项已经公开的信息" });

/** A building project of civil affairs: what was approved, how it is being built, what was disclosed of it. */
export const constructionProject = z
  .strictObject({
    ...recordBase("construction-project"),
    projectCode: labelled(
      line.exactOptional(),
      "项目代码",
      "投资项目在线审批监管平台生成的统一代码，如 2019-350502-84-01-000001",
    ),
    name: labelled(line, "项目名称", "批复文件上的名称"),
    investmentKind: labelled(
      z.enum(projectInvestmentKindCodes).exactOptional(),
      "投资性质",
      "政府投资或者企业投资，代码表 project-investment-kind",
    ),
    leadAgency: labelled(organisation.exactOptional(), "牵头部门", "牵头公开的部门，如发展改革部门"),
    cooperatingAgencies: labelled(
      z.array(organisation).max(100).exactOptional(),
      "配合部门",
      "配合公开的部门，如民政部门",
    ),
    site: labelled(line.exactOptional(), "建设地点", "按批复文件"),
    scale: labelled(text.exactOptional(), "建设规模和内容", "按批复文件"),
    totalInvestment: labelled(investmentAmount.exactOptional(), "总投资", "公开的总投资"),
    fundSources: labelled(z.array(fundSource).max(100).exactOptional(), "资金来源", "合计等于总投资"),
    estimates: labelled(estimates.exactOptional(), "投资控制", "估算、概算和实际投资"),
    approvals: labelled(z.array(projectApproval).max(1000).exactOptional(), "审批、核准、备案", "按时间顺序"),
    parties: labelled(z.array(constructionParty).max(1000).exactOptional(), "参建单位", "一个身份一项"),
    tenders: labelled(z.array(worksTender).max(1000).exactOptional(), "招标投标", "一个标段一项"),
    landAcquired: labelled(z.boolean().exactOptional(), "征收土地", "项目征收了集体土地时为 true"),
    decisions: labelled(
      z.array(administrativeDecision).max(1000).exactOptional(),
      "行政许可和行政处罚",
      "施工许可证等",
    ),
    designChanges: labelled(z.array(designChange).max(1000).exactOptional(), "重大设计变更", "没有时省略"),
    startedOn: labelled(plainDate.exactOptional(), "开工日期", "实际开工之日"),
    plannedCompletionOn: labelled(plainDate.exactOptional(), "计划竣工日期", "按计划"),
    progress: labelled(z.array(projectProgress).max(1000).exactOptional(), "实施进展", "按时间顺序"),
    completion: labelled(completion.exactOptional(), "竣工", "竣工和验收"),
    disclosures: labelled(
      z.array(categoryDisclosure).max(10_000).exactOptional(),
      "分类公开情况",
      "八类信息各公开了什么，什么时候公开",
    ),
    attachments: labelled(z.array(attachment).max(1000).exactOptional(), "附件", "批复文件等"),
  })
  .meta({ title: "ConstructionProject", description: "民政重大建设项目：批准和实施" });

export type ConstructionProject = z.output<typeof constructionProject>;
