/** A column of amounts: how it is headed officially, and how headings of it are recognised. */
export interface Column {
  readonly key: string;
  /** From the top: a heading over several columns first. */
  readonly heading: readonly string[];
  /** Tried on the headings of a column joined by `/`, without space and punctuation. */
  readonly reads: RegExp;
}

const column = (key: string, heading: string, reads: RegExp): Column => ({
  key,
  heading: heading.split("/"),
  reads,
});

const whole = "(?:/(?:合计|小计|总计))?$";

/** A heading of its own, or of a group whose subtotal the column is. */
const group = (name: string): RegExp => new RegExp(`(?:^|/)(?:其中)?(?:${name})${whole}`);

const total =
  /(?:^|\/)(?:合计|小计|总计|金额|(?:本年)?(?:收入|支出)(?:合计|总计|预算|预算数|决算|决算数)?|(?:本年|全年|年初)?(?:预算|决算)数?|[0-9]{4}年(?:预算|决算)数?|机关运行经费(?:支出|预算数?)?)$/;

/** Comparisons with other years and remarks; no record holds them. */
export const ignoredColumn: RegExp =
  /上年(?!结转)|增减|增长|[比较]上?年|执行[数率]|比例|百分比|占比|备注|说明|序号|完成率|(?:年初|年末)[^/]*结转[^/]*\/(?:基本|项目)|本年收入\/(?:基本|项目)/;

export const expenditureColumns: readonly Column[] = [
  column("opening", "年初结转和结余", group("(?:年初|上年)[^/]*结转[^/]*")),
  column("currentIncome", "本年收入", group("本年(?:财政拨款)?收入")),
  column("closing", "年末结转和结余", group("年末[^/]*结转[^/]*")),
  column("reserve", "单位预留机动经费", /预留/),
  column("carryForward", "结转下年资金", /结转下年/),
  column("basic", "基本支出", group("基本支出(?:预算|预算数|决算|决算数)?")),
  column("project", "项目支出", group("项目支出(?:预算|预算数|决算|决算数)?")),
  column("remittedToSuperior", "上缴上级支出", /上缴上级/),
  column("operating", "经营支出", /经营支出/),
  column("affiliatedSubsidy", "对附属单位补助支出", /附属单位/),
  column("total", "合计", total),
];

export const incomeColumns: readonly Column[] = [
  column("general", "一般公共预算", /一般公共预算/),
  column("governmentFund", "政府性基金预算", /政府性基金/),
  column("stateCapital", "国有资本经营预算", /国有资本/),
  column("fiscalAppropriation", "财政拨款收入", group("财政拨款(?:收入)?")),
  column("specialAccount", "财政专户管理资金", /财政专户/),
  column("superiorSubsidy", "上级补助收入", /上级补助/),
  column("business", "事业收入", group("事业(?:单位)?收入")),
  column("operating", "经营收入", /经营收入/),
  column("affiliatedRemittance", "附属单位上缴收入", /附属单位/),
  column("other", "其他收入", group("其他(?:各项)?(?:收入|资金)")),
  column("carryover", "上年结转", /上年结转/),
  column("total", "合计", total),
];

export const economicColumns: readonly Column[] = [
  column("personnel", "人员经费", group("人员(?:经费|支出)")),
  column("public", "公用经费", group("公用(?:经费|支出)")),
  column("total", "合计", new RegExp(`${total.source}|(?:^|/)(?:一般公共预算)?(?:财政拨款)?基本支出$`)),
];

export const balanceColumns: readonly Column[] = [
  column("general", "一般公共预算", /一般公共预算/),
  column("governmentFund", "政府性基金预算", /政府性基金/),
  column("stateCapital", "国有资本经营预算", /国有资本/),
  column("personnel", "人员经费", /人员(?:经费|支出)/),
  column("public", "公用经费", /公用(?:经费|支出)/),
  column("project", "项目支出", /项目支出$/),
  column("total", "合计", total),
];

export const projectColumns: readonly Column[] = [
  column("general", "一般公共预算", /一般公共预算/),
  column("governmentFund", "政府性基金预算", /政府性基金/),
  column("stateCapital", "国有资本经营预算", /国有资本/),
  column("specialAccount", "财政专户管理资金", /财政专户/),
  column("carryover", "上年结转", /上年结转|结转结余/),
  column("total", "合计", total),
];

export const threePublicColumns: readonly Column[] = [
  column("grandTotal", "总计", /^(?:总计|总合计)$/),
  column("abroad", "因公出国（境）费", /出国/),
  column("reception", "公务接待费", /接待/),
  column("meeting", "会议费", /会议费?$/),
  column("training", "培训费", /培训费?$/),
  column("operatingExpense", "机关运行经费", /机关运行/),
  column(
    "vehicleTotal",
    "公务用车购置及运行费/小计",
    /购置[和及与][^/]*(?:\/(?:小计|合计))?$|公务用车费?(?:\/(?:小计|合计))?$/,
  ),
  column("vehiclePurchase", "公务用车购置及运行费/公务用车购置费", /(?:公务用)?车?购置费?$/),
  column("vehicleOperation", "公务用车购置及运行费/公务用车运行费", /运行(?:维护)?费?$/),
  column("total", "“三公”经费合计", /三公[^/]*(?:\/(?:小计|合计))?$|(?:^|\/)(?:合计|小计)$/),
];

/** Headings without space, brackets, quotation marks and units, so that variants compare. */
export const plainHeading = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\((?:单位:)?(?:万?元)\)|单位:万?元/g, "")
    .replace(/[\s“”"'‘’()（）:：、,.·]/g, "");
