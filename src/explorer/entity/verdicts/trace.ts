/** What the tree needs of a step of the evaluation. */
interface Step {
  readonly path: string;
  readonly depth: number;
}

/** A step with the steps that it is made of. */
export interface Branch<S extends Step> {
  readonly step: S;
  readonly parts: readonly Branch<S>[];
}

/** The tree of a trace that comes flat, each step before its parts. */
export function branchesOf<S extends Step>(trace: readonly S[]): readonly Branch<S>[] {
  const [first, ...rest] = trace;
  if (first === undefined) return [];
  const end = rest.findIndex(({ depth }) => depth <= first.depth);
  const own = end === -1 ? rest : rest.slice(0, end);
  return [{ step: first, parts: branchesOf(own) }, ...(end === -1 ? [] : branchesOf(rest.slice(end)))];
}

/** Whether one of these paths lies in a branch. */
export function hasPath<S extends Step>({ step, parts }: Branch<S>, paths: ReadonlySet<string>): boolean {
  return paths.has(step.path) || parts.some((part) => hasPath(part, paths));
}

/** The test alone: the label of a leaf says behind a dash how it came out, which signs and columns say here. */
export function testWords(label: string): string {
  const end = label.lastIndexOf(' — ');
  return end === -1 ? label : label.slice(0, end);
}
