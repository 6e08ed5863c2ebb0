/** What readers noted as wrong, and the findings that say it; none where the law does not ask for it of such a notice. */
export const notedFaults: Readonly<Record<string, readonly string[]>> = {
  "no project number, no method, no per-lot amounts, no expert list": [],
  "no amount, no project number": [],
  "agency fee missing (2015 form did not require it)": [],
  "naive count of names 8 is even (false alarm without de-duplication)": [],
  "agency fee standard missing": ["procurement-result/agency-fee-missing"],
  "fee standard and amount in one field without unit": ["procurement-amount/without-unit"],
  "lot amount missing": ["procurement-result/amount-only-among-items"],
  "amount cell without unit": ["procurement-amount/without-unit"],
  "several items packed into one cell: unit price not attributable": [
    "procurement-result/several-items-in-one-cell",
  ],
};
