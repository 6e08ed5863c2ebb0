import { serviceGuide } from "@zwgk/schemas";
import type { ServiceGuide } from "@zwgk/schemas/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromNationalColumns, type NationalRecord, nationalCodes, toNationalColumns } from "../src/index.js";

/** A place that numbers units of time. */
const codes = {
  ...nationalCodes,
  anticipate_type: { "1": "workday", "2": "day" },
  promise_type: { "1": "workday", "2": "day" },
  "link.handle_type": { "1": "workday", "2": "day" },
};
const read = (
  row: Parameters<typeof fromNationalColumns>[0],
  recordType: NationalRecord["recordType"] = "service-guide",
) => fromNationalColumns(row, { recordType, codes });

const printed = fc
  .array(fc.constantFrom(..."社会团体登记管理条例（2016）第9条A-1;,"), { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(""));
const title = printed.map((text) => text.replaceAll(/[《》（）]/g, "某"));
const basis = fc.array(
  fc.record(
    { lawTitle: title, docNo: title, article: title.map((text) => `第${text}`) },
    { requiredKeys: ["lawTitle"] },
  ),
  { minLength: 1, maxLength: 3 },
);
const day = fc.constantFrom("2016-02-29", "2016-07-15", "2026-12-31");
const limit = fc.record(
  { amount: fc.constantFrom(0, 0.5, 20, 60), unit: fc.constantFrom("workday", "day"), explain: printed },
  { requiredKeys: ["amount", "unit"] },
);
const unexplained = limit.map(({ explain: _explain, ...rest }) => rest);
const contact = fc.constantFrom(
  { kind: "phone", value: "0595-22270000" },
  { kind: "hotline", value: "12345" },
  { kind: "website", value: "https://www.example.gov.cn/jdts?a=1" },
);
/** Guides of fields that have a column, and nothing a column cannot hold. */
const travelling = fc.record(
  {
    recordType: fc.constant("service-guide"),
    name: printed,
    basicCode: printed,
    implementationCode: printed,
    itemType: fc.constantFrom("01", "05", "20"),
    basis: fc.oneof(fc.constant("无"), basis),
    level: fc.constantFrom("3", "4"),
    version: fc.integer({ min: 1, max: 100_000 }),
    decidingBody: fc.record({ name: printed, creditCode: fc.constant("11350599000000019Q") }),
    statutoryLimit: limit,
    promisedLimit: limit,
    conditions: fc.oneof(fc.constant("无"), fc.array(printed, { minLength: 1, maxLength: 3 })),
    isFee: fc.boolean(),
    servedObjects: fc.uniqueArray(fc.constantFrom("1", "2", "9"), { minLength: 1 }),
    visits: fc.integer({ min: 0, max: 99 }),
    consult: fc.array(contact, { minLength: 1, maxLength: 3 }),
    validFrom: day,
    materials: fc.array(
      fc.record(
        { name: printed, type: fc.constantFrom("1", "2"), sourceExplain: printed, basis },
        { requiredKeys: ["name"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fees: fc.array(fc.record({ name: printed, reduction: fc.boolean() }), { minLength: 1, maxLength: 2 }),
    steps: fc.array(fc.record({ name: printed, limit: unexplained, special: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { requiredKeys: ["recordType", "name"] },
) as fc.Arbitrary<ServiceGuide>;

describe("national columns", () => {
  it("bring a guide back as it was", () => {
    fc.assert(
      fc.property(travelling, (guide) => {
        expect(serviceGuide.safeParse(guide).error).toBeUndefined();
        const { row, losses } = toNationalColumns(guide, { codes });
        expect(losses).toEqual([]);
        expect(read(row)).toEqual({ record: guide, losses: [] });
      }),
    );
  });

  it("name what of a record stays behind, and lose nothing else", () => {
    const guide: ServiceGuide = {
      recordType: "service-guide",
      recordId: "mz-0001",
      name: "社会团体成立登记",
      basis: [{ lawTitle: "社会团体登记管理条例", article: "第九条", rank: "administrative-regulation" }],
      promisedLimit: { instant: true },
      materials: [{ name: "登记申请书", originals: 1 }],
      fees: "无",
      decidingBody: { name: "某县民政局", divisionCode: "350599" },
    };
    const { row, losses } = toNationalColumns(guide);
    expect(losses.map(({ at }) => at)).toEqual([
      "/recordId",
      "/basis/0/rank",
      "/promisedLimit",
      "/materials/0/originals",
      "/fees",
      "/decidingBody/divisionCode",
    ]);
    expect(row).toEqual({
      task_name: "社会团体成立登记",
      by_law: "《社会团体登记管理条例》第九条",
      dept_name: "某县民政局",
      material: [{ material_name: "登记申请书" }],
    });
  });

  it("leave a unit of time behind when its number was not given", () => {
    const guide: ServiceGuide = {
      recordType: "service-guide",
      name: "社会团体成立登记",
      promisedLimit: { amount: 10, unit: "workday" },
    };
    expect(toNationalColumns(guide)).toMatchObject({
      row: { promise_day: "10" },
      losses: [{ at: "/promisedLimit/unit" }],
    });
  });

  it("read no number without knowing its list", () => {
    const row = { task_name: "高龄津贴", task_type: "05", is_fee: 0, promise_day: 20, promise_type: "1" };
    const { record, losses } = fromNationalColumns(row, { recordType: "service-guide" });
    expect(record).toEqual({
      recordType: "service-guide",
      name: "高龄津贴",
      isFee: false,
      promisedLimit: { amount: 20 },
      extensions: { nationalColumns: { task_type: "05", promise_type: "1" } },
    });
    expect(losses.map(({ at }) => at)).toEqual(["/task_type", "/promise_type"]);
    const local = { ...nationalCodes, task_type: { "06": "05" } };
    const read = (task_type: string) =>
      fromNationalColumns(
        { task_name: "高龄津贴", task_type },
        { recordType: "service-guide", codes: local },
      );
    expect(read("06").record).toMatchObject({ itemType: "05" });
    expect(read("05").losses).toHaveLength(1);
  });

  it("keep and tell what has no field or cannot be read", () => {
    const { record, losses } = read({
      task_name: "社会团体成立登记",
      by_law: "社会团体登记管理条例第九条",
      plan_effective_date: "20160715",
      plan_cancel_date: "2026-12-31 00:00:00",
      handle_area: "350521",
      link_way: "见窗口公告",
      remark: null,
      material: [{ material_name: "登记申请书", page_num: 2 }],
      law: [{ law_name: "社会团体登记管理条例" }],
    });
    expect(losses.map(({ at }) => at)).toEqual([
      "/by_law",
      "/plan_effective_date",
      "/handle_area",
      "/link_way",
      "/material/0/page_num",
      "/law/0/law_name",
    ]);
    expect(record).toMatchObject({
      validTo: "2026-12-31",
      materials: [{ name: "登记申请书" }],
      extensions: { nationalColumns: { plan_effective_date: "20160715", "material/0/page_num": 2 } },
    });
  });

  it("serve powers and licences too", () => {
    const records: readonly NationalRecord[] = [
      {
        recordType: "power-responsibility-item",
        name: "社会团体登记",
        itemType: "01",
        source: "1",
        levels: ["3", "4"],
        subject: { name: "某县民政局" },
        subjectKind: "3",
        entrustedBy: { name: "某市民政局" },
      },
      {
        recordType: "licence-item",
        name: "社会团体成立登记",
        implementingBody: "某县民政局",
        version: "2016年版",
      },
    ];
    for (const record of records) {
      const { row, losses } = toNationalColumns(record);
      expect(losses).toEqual([]);
      expect(read(row, record.recordType)).toEqual({ record, losses: [] });
    }
  });

  it("are no place for keys of the prototype", () => {
    const row = JSON.parse('{"task_name":"x","__proto__":"y","is_fee":"constructor"}');
    expect(read(row).losses.map(({ at }) => at)).toEqual(["/__proto__", "/is_fee"]);
  });
});
