import type { FieldMapping, NodeType } from '../../model/index.ts';
import { aliasList, citationList, type CitationRow, type PlainRow } from '../dataset/index.ts';
import { isWritable, linksIn } from '../plain-fields.ts';
import { spanOf } from '../when.ts';
import { UNSOURCED, type Support } from './citations.ts';
import { addEdge, addNode, nameOf, type Draft, type Properties } from './draft.ts';
import { citeEntry, entryProperties } from './entry.ts';

/** Adds rows of a node type that needs nothing but its SDL: properties and links come from the model. */
export function addPlain(draft: Draft, type: NodeType, rows: readonly PlainRow[]): void {
  for (const row of rows) addPlainRow(draft, type, row);
}

function addPlainRow(draft: Draft, type: NodeType, row: PlainRow): void {
  const id = String(row['id']);
  const fields = [...type.fields.values()].filter(isWritable);
  const citations = citationsOf(fields, row);
  const cited = citeEntry(draft, id, citations, () => 'NAME');
  const support: Support = citations.length === 0 ? UNSOURCED : cited;
  const stored: Record<string, Properties[string]> = type.entity ? { kind: type.name.toLowerCase(), ...sharedProperties(draft, id, row) } : {};
  for (const field of fields) Object.assign(stored, propertyOf(field, row[field.name]));
  delete stored['id'];
  addNode(draft, id, { type: type.name, properties: stored, ...support });
  for (const field of fields) {
    if (field.kind !== 'edge' || row[field.name] === undefined) continue;
    for (const { to, note, ...validity } of linksIn(row[field.name]) ?? []) {
      addEdge(draft, {
        type: field.relation,
        from: id,
        to,
        span: spanOf(validity),
        properties: { role: field.role ?? undefined, note },
        inherited: true,
        ...support,
      });
    }
  }
}

/** What every entry has, whatever its type; the fields of the row then replace what they give. */
function sharedProperties(draft: Draft, id: string, row: PlainRow): Properties {
  const aliases = aliasList.safeParse(row['aliases'] ?? []).data ?? [];
  const localName = typeof row['localName'] === 'string' ? row['localName'] : undefined;
  return entryProperties({ name: nameOf(draft, id), aliases }, [{ text: localName, kind: 'local' }]);
}

function citationsOf(fields: readonly FieldMapping[], row: PlainRow): readonly CitationRow[] {
  const field = fields.find(({ kind }) => kind === 'citations');
  return (field && citationList.safeParse(row[field.name]).data) ?? [];
}

function propertyOf(field: FieldMapping, value: unknown): Properties {
  if (value === undefined) return {};
  if (field.kind === 'property') return { [field.property]: storable(value) };
  const [property] = field.kind === 'value' && field.type === 'PartialDate' ? field.properties : [];
  return property === undefined ? {} : { [property]: storable(value) };
}

function storable(value: unknown): Properties[string] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
