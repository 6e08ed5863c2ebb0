import { normalLotNumber } from "@zwgk/schemas/printed/lot-number";
import type { RecordOf, RecordType } from "../record-of.js";
import { type Awards, awardsOf, contractedLots, contractKind } from "./awards.js";
import { type Chain, chainsOf, noticesOf, type PlacedNotice, projectNameOf } from "./chain.js";
import { type ContractingProcess, type ProcessEvent, statesOf } from "./process-state.js";
import type { ProcurementContract } from "./procurement-contract.js";
import { isAwarded } from "./procurement-result.js";

type Step = ProcessEvent["step"];

/** A step and the lots it is for, as printed; without them for the whole, or nobody knows for which. */
interface Deed {
  readonly step: Step;
  readonly lots?: readonly string[];
}

/**
 * What happened to each project, from the records of its notices; records of other types are passed over.
 *
 * Notices meet by their number, written one way, and the purchaser; those without a number by purchaser and name,
 * where that leaves no choice. States follow from the steps.
 */
export const compileProcesses = (notices: readonly RecordOf<RecordType>[]): ContractingProcess[] =>
  chainsOf(notices).map(compiled);

const compiled = (chain: Chain): ContractingProcess => {
  const { number } = chain;
  const awards = awardsOf(chain);
  const contracts = contractsOf(chain);
  const events = chain.notices.flatMap((notice) => eventsOf(notice, deedsOf(notice, contracts, awards)));
  const titles = titlesOf(chain, events);
  const lotNumbers = titles.size === 0 ? [undefined] : [...titles.keys()];
  const states = statesOf(events, lotNumbers);
  const printed = [
    ...new Set(
      chain.notices.flatMap(({ record }) => ("projectNumber" in record ? (record.projectNumber ?? []) : [])),
    ),
  ];
  const name = nameOf(chain);
  const purchaser = chain.notices.find(({ record }) => record.purchaser !== undefined)?.record.purchaser;
  return {
    recordType: "contracting-process",
    ...(number !== undefined && { projectNumber: number, printedNumbers: printed }),
    ...(name !== undefined && { projectName: name }),
    ...(purchaser !== undefined && { purchaser }),
    events,
    lots: lotNumbers.map((lotNumber, place) => {
      const title = lotNumber === undefined ? undefined : titles.get(lotNumber);
      return {
        ...(lotNumber !== undefined && { lotNumber }),
        ...(title !== undefined && { title }),
        state: states.lots[place] ?? "planned",
      };
    }),
    state: states.project,
  };
};

const nameOf = ({ notices, intendedProject }: Chain): string | undefined => {
  for (const { record } of notices) {
    const name =
      record.recordType === "procurement-intention"
        ? record.projects[intendedProject ?? 0]?.name
        : projectNameOf(record);
    if (name !== undefined) return name;
  }
  return undefined;
};

const deedsOf = ({ record }: PlacedNotice, contracts: Contracts, awards: Awards): Deed[] => {
  switch (record.recordType) {
    case "procurement-intention":
      return [{ step: "planned" }];
    case "procurement-single-source":
      return [{ step: "publicised" }];
    case "procurement-prequalification":
    case "procurement-tender":
    case "procurement-non-tender":
      return [{ step: "tendered", ...numbered(record.lots) }];
    case "procurement-correction":
      return [{ step: "corrected", ...numbered(record.corrections) }];
    case "procurement-termination":
      return [{ step: "failed", ...numbered(record.lots) }];
    case "procurement-framework-award":
      return outcomes(record.lots, ({ suppliers }) => (suppliers.length > 0 ? "awarded" : "failed"));
    case "procurement-result":
      return outcomes(record.lots, (lot) => (isAwarded(lot) ? "awarded" : (lot.outcome ?? "pending")));
    case "procurement-contract":
      return [
        {
          step: contractKind(record) === "original" ? "contracted" : "amended",
          ...numbered(contractedLots(record, awards).map(({ lot }) => lot)),
        },
      ];
    case "procurement-acceptance":
      return [{ step: "accepted", ...numbered(acceptedLots(record, contracts, awards)) }];
  }
};

interface Numbered {
  readonly lotNumber?: string;
}

/** The numbers, if every one has its own; a part of them would say that the others are not meant. */
const numbered = (parts: readonly Numbered[] = []): Pick<Deed, "lots"> => {
  const lots = parts.flatMap(({ lotNumber }) => lotNumber ?? []);
  return lots.length === 0 || lots.length < parts.length ? {} : { lots };
};

const outcomes = <Lot extends Numbered>(lots: readonly Lot[], stepOf: (lot: Lot) => Step): Deed[] => {
  const bySteps = new Map<Step, Lot[]>();
  for (const lot of lots) {
    const those = bySteps.get(stepOf(lot));
    if (those === undefined) bySteps.set(stepOf(lot), [lot]);
    else those.push(lot);
  }
  return [...bySteps].map(([step, those]) => ({ step, ...numbered(those) }));
};

interface Contracts {
  readonly byNumber: ReadonlyMap<string, ProcurementContract>;
  /** The only one of its own in the project. */
  readonly only: ProcurementContract | undefined;
}

const contractsOf = (chain: Chain): Contracts => {
  const contracts = noticesOf(chain, "procurement-contract").map(({ record }) => record);
  const [first, ...others] = contracts.filter((contract) => contractKind(contract) === "original");
  return {
    byNumber: new Map(contracts.map((contract) => [contract.contractNumber ?? "", contract])),
    only: others.length === 0 ? first : undefined,
  };
};

/** Those of the contract that was accepted, by its number or because there is no other. */
const acceptedLots = (
  { contractNumber }: RecordOf<"procurement-acceptance">,
  { byNumber, only }: Contracts,
  awards: Awards,
): Numbered[] => {
  const contract = contractNumber === undefined ? only : byNumber.get(contractNumber);
  return contract === undefined ? [] : contractedLots(contract, awards).map(({ lot }) => lot);
};

const eventsOf = ({ record }: PlacedNotice, deeds: readonly Deed[]): ProcessEvent[] =>
  deeds.map(({ step, lots }) => ({
    step,
    noticeType: record.recordType,
    ...(record.recordId !== undefined && { noticeId: record.recordId }),
    ...(record.sourceUrl !== undefined && { sourceUrl: record.sourceUrl }),
    ...(record.publishedOn !== undefined && { publishedOn: record.publishedOn }),
    ...(lots !== undefined && { lotNumbers: [...new Set(lots.map(normalLotNumber))] }),
  }));

/** Every lot that an event names, with the title of the first notice that has one. */
const titlesOf = ({ notices }: Chain, events: readonly ProcessEvent[]): Map<string, string | undefined> => {
  const titles = new Map<string, string>();
  for (const { record } of notices) {
    if (!("lots" in record)) continue;
    for (const { lotNumber, title } of record.lots ?? []) {
      const number = lotNumber === undefined ? undefined : normalLotNumber(lotNumber);
      if (number !== undefined && title !== undefined && !titles.has(number)) titles.set(number, title);
    }
  }
  const named = events.flatMap(({ step, lotNumbers = [] }) => (step === "corrected" ? [] : lotNumbers));
  return new Map([...new Set(named)].map((number) => [number, titles.get(number)]));
};
