import { name } from '../cypher/index.ts';
import type { ClaimSet } from './claim.ts';
import { WriteError } from './write-error.ts';

/** Labels that mean something to readers or to the writer itself. */
const RESERVED_LABELS = new Set(['Node', 'Entity', 'Revision', 'Staged', 'Swapping', 'Head', 'Change', 'Migration']);
const RESERVED_RELATIONS = new Set(['REVISED']);

/** Refuses a claim set that contradicts itself or names labels and relationship types that no model has; looks at nothing but the claims. */
export function checkClaims({ nodes, edges }: ClaimSet): void {
  const problems: string[] = [];
  for (const type of new Set(nodes.map((node) => node.type)))
    if (!isName(type, RESERVED_LABELS)) problems.push(`'${type}' cannot be the type of a node.`);
  for (const type of new Set(edges.map((edge) => edge.type)))
    if (!isName(type, RESERVED_RELATIONS)) problems.push(`'${type}' cannot be the type of an edge.`);
  for (const id of repeated(nodes.map((node) => node.id))) problems.push(`The data set states '${id}' twice.`);
  for (const key of repeated(edges.map((edge) => edge.key))) problems.push(`The data set states the edge with the key '${key}' twice.`);
  if (problems.length > 0) throw new WriteError('REFUSED', problems);
}

function isName(text: string, reserved: ReadonlySet<string>): boolean {
  if (reserved.has(text)) return false;
  try {
    return name(text) === text;
  } catch {
    return false;
  }
}

function repeated(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts)
    if (seen.has(text)) twice.add(text);
    else seen.add(text);
  return twice;
}
