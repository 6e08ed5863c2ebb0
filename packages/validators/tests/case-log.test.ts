import { describe, expect, it } from "vitest";
import { caseStateOf } from "../src/index.js";
import type { CaseStep } from "../src/services/case-log.js";

const stateAfter = (...steps: readonly CaseStep[]) => caseStateOf(steps.map((step) => ({ step })));

describe("the state of a case", () => {
  it("is that of its last step", () => {
    expect(stateAfter("received")).toBe("received");
    expect(stateAfter("received", "correction-requested")).toBe("awaiting-correction");
    expect(stateAfter("received", "correction-requested", "corrected")).toBe("received");
    expect(stateAfter("received", "accepted", "suspended")).toBe("suspended");
    expect(stateAfter("received", "accepted", "suspended", "resumed")).toBe("under-review");
    expect(stateAfter("received", "accepted", "granted", "delivered", "closed")).toBe("closed");
  });

  it("is not changed by an extension or a publication", () => {
    expect(stateAfter("received", "accepted", "extended")).toBe("accepted");
    expect(stateAfter("received", "accepted", "refused", "published")).toBe("refused");
  });
});
