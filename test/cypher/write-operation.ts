import type { Random } from './random.ts';
import type { Shape } from './random-operation.ts';

/** An operation as one author would write it. */
export interface Written {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes a shape with arbitrary order, names, fragments and values; two writings of a shape ask the same. */
export function writeOperation(shape: readonly Shape[], random: Random, cursorOf: (list: string) => string): Written {
  const declared: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let count = 0;
  const unique = (prefix: string): string => `${prefix}${(count += 1 + random.below(3))}`;

  const value = (name: string, list: string): unknown => {
    if (name === 'id') return random.pick(['didi', 'cac', 'nothing', "it's"]);
    if (name === 'ids') return Array.from({ length: random.below(4) }, () => random.pick(['didi', 'cac']));
    // The day that cursors pin: another one would be refused.
    if (name === 'at') return random.pick([{ valid: '2021-07-12' }, {}]);
    return name === 'first' || name === 'last' ? 1 + random.below(100) : cursorOf(list);
  };
  const argument = (name: string, list: string): string => {
    const given = value(name, list);
    if (random.chance(0.5)) {
      const variable = unique('v');
      declared.push(`$${variable}: ${TYPES[name] ?? 'String'}`);
      variables[variable] = given;
      return `${name}: $${variable}`;
    }
    return `${name}: ${JSON.stringify(given).replaceAll(/"(\w+)":/g, '$1:')}`;
  };
  const selection = (shapes: readonly Shape[], type: string | null): string => {
    const fields = random.shuffled(shapes).map((child) => {
      const args = random.shuffled(child.args).map((name) => argument(name, child.list));
      const below = child.children.length > 0 ? ` { ${selection(child.children, null)} }` : '';
      const written = `${unique('k')}: ${child.field}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`;
      return child.on === null ? wrapped(written, type) : `... on ${child.on} { ${written} }`;
    });
    return fields.join(' ');
  };
  const wrapped = (written: string, type: string | null): string => {
    if (random.chance(0.2)) return `... { ${written} }`;
    if (type === null || !random.chance(0.3)) return written;
    const name = unique('F');
    fragments.push(`fragment ${name} on ${type} { ${written} }`);
    return `...${name}`;
  };
  const body = selection(shape, 'Query');
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { text: [`${head} { ${body} }`, ...fragments].join('\n'), variables };
}

const TYPES: Readonly<Record<string, string>> = { id: 'ID!', ids: '[ID!]!', at: 'At', first: 'Int', last: 'Int' };
