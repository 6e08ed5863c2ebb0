/** What the compiled schema checks report; the shape of Ajv's errors, as far as it is used here. */
export interface SchemaError {
  /** JSON Pointer to the value that failed. */
  readonly instancePath: string;
  /** JSON Schema keyword: `required`, `pattern`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A check compiled from a published JSON Schema: `true`, or `false` with the errors beside it. */
export interface SchemaCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const decidesBranch = new Set(["type", "const", "enum"]);

/**
 * One error a fault.
 *
 * A failing `anyOf` comes with the errors of every branch. Branches differ by
 * type here, so the errors of the branch that was meant are those below the
 * place, or at it but not about its type; when there are none, no branch was
 * meant and the `anyOf` itself is the fault.
 */
export const oneErrorAFault = (errors: readonly SchemaError[]): SchemaError[] => {
  const faults: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword !== "anyOf") {
      faults.push(error);
      continue;
    }
    const branches: SchemaError[] = [];
    while (isWithin(faults.at(-1)?.instancePath, error.instancePath)) {
      branches.push(faults.pop() as SchemaError);
    }
    branches.reverse();
    const meant = branches.filter(
      (branch) => branch.instancePath !== error.instancePath || !decidesBranch.has(branch.keyword),
    );
    // One by one: a hostile list can have more faults than a call takes arguments.
    if (meant.length > 0) for (const fault of meant) faults.push(fault);
    else faults.push({ ...error, params: { allowed: branches.flatMap(allowedBy) } });
  }
  return faults;
};

const isWithin = (path: string | undefined, place: string): boolean =>
  path !== undefined && (path === place || path.startsWith(`${place}/`));

/** What a branch would have taken: a type by its JSON name, or its values. */
const allowedBy = ({ keyword, params }: SchemaError): unknown[] => {
  if (keyword === "type") return [params["type"]];
  return keyword === "const" ? [params["allowedValue"]] : (params["allowedValues"] as unknown[]);
};
