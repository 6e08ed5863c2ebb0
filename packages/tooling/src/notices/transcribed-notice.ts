/**
 * A published procurement notice as a reader noted it down: what was printed, and what it comes to in yuan.
 *
 * A printed form may end in a remark of the reader's, `1,395 (column 万元)`. What was not noted is left out or null.
 */
export interface TranscribedNotice {
  readonly id: string;
  readonly noticeType: string;
  readonly source?: { readonly url?: string; readonly officialUrl?: string };
  readonly projectNumber?: string;
  readonly projectName?: string;
  readonly method?: string;
  readonly purchaser?: string;
  readonly agency?: string;
  readonly tenderNoticeDate?: string;
  readonly evaluationDate?: string;
  readonly awardDate?: string;
  readonly noticeDate?: string;
  readonly deadline?: string;
  readonly documentPeriod?: { readonly start: string; readonly end: string };
  readonly budgetYuan?: string;
  readonly ceilingYuan?: string;
  readonly totalRaw?: string;
  readonly totalYuan?: string;
  readonly consortiumAllowed?: boolean;
  readonly smePolicy?: { readonly reservedFor: readonly string[] };
  readonly lots?: readonly TranscribedLot[];
  readonly items?: readonly TranscribedItem[];
  readonly experts?: { readonly published: number; readonly unique?: number } & {
    readonly purchaserRepresentatives?: number | null;
  };
  readonly agencyFee?: TranscribedFee | null;
  readonly noticePeriodWorkingDays?: number;
  readonly publicity?: { readonly start: string; readonly end: string; readonly workingDays: number };
  readonly contract?: { readonly supplier: string } & TranscribedAmount;
  /** Tender notices and what they came to, where one file holds several. */
  readonly pairs?: readonly TranscribedPair[];
  /** What the reader checked by hand. */
  readonly checks: { readonly fail: readonly string[] };
  /** Oddities of the notice, right or wrong. */
  readonly traps?: readonly string[];
}

export interface TranscribedAmount {
  readonly amountRaw?: string | null;
  readonly amountYuan?: string | null;
}

export interface TranscribedLot extends TranscribedAmount {
  readonly lot: string;
  readonly title?: string;
  readonly outcome: "awarded" | "failed";
  readonly reason?: string;
  readonly supplier?: string;
  readonly uscc?: string;
  readonly score?: number;
  readonly amountKind?: "total" | "annual";
  readonly annualYuan?: string;
  readonly years?: number;
}

export interface TranscribedItem {
  readonly category?: "goods" | "services" | "works";
  readonly lot?: string;
  readonly catalogueName?: string;
  readonly name?: string;
  readonly nameRaw?: string;
  readonly brand?: string;
  readonly brandRaw?: string;
  readonly model?: string;
  readonly modelRaw?: string;
  readonly quantity?: string;
  readonly quantityRaw?: string;
  readonly unitPriceRaw?: string;
  readonly unitPriceYuan?: string | null;
  readonly serviceRequirementsRaw?: string;
  readonly servicePeriod?: string;
  readonly constructionScope?: string;
  readonly duration?: string;
  readonly durationDays?: number;
  readonly projectManager?: string;
  readonly certificate?: string;
}

export interface TranscribedFee extends TranscribedAmount {
  /** Standard and amount in one. */
  readonly raw?: string;
  readonly standardRaw?: string;
}

interface TranscribedPair {
  readonly projectNumber: string;
  readonly budgetYuan: string;
  readonly awardYuan: string;
  readonly supplier: string;
}
