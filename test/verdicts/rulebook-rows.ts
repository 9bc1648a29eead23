import { cypher, join, name } from '../../src/cypher/cypher.ts';
import { rulebookBranches } from '../../src/cypher/read/evidence.ts';
import { Slots } from '../../src/cypher/read/slots.ts';
import type { Database } from '../../src/graph/index.ts';
import { STILL } from '../../src/time/index.ts';

/** What verdicts are judged by at an instant, as statements bring it: rows for `rulebookFromRows`. */
export async function rulebookRows(database: Database, known: string): Promise<readonly (readonly unknown[])[]> {
  const slots = new Slots();
  const branches = rulebookBranches({ valid: cypher`''`, known: name('k'), published: cypher`$p.published`, eventKinds: () => cypher`null`, slots });
  const keys = slots.all().flatMap((slot) => (slot.source.from === 'keys' ? [[slot.name, slot.source.keys] as const] : []));
  const text = join(
    branches.map(({ match, value }) => cypher`WITH $p.known AS k ${match} RETURN ${value} AS v`),
    '\nUNION ALL\n',
  );
  const rows = await database.read({ text, params: { known, published: STILL, ...Object.fromEntries(keys) } });
  return rows.map(([row]) => row as unknown[]);
}
