import type { QueryChangesArgs } from '../generated/schema.ts';
import { invariant } from '../lib/index.ts';
import { changedParameters, changedStatements, changedVerdicts, changesFromRow, statementPage } from './changes/index.ts';
import type { Resolver } from './resolver.ts';
import type { Page } from './values/index.ts';
import { verdictTransitions } from './verdicts/index.ts';

type Args = Readonly<Record<string, unknown>>;

/** What changed between two coordinates; null where nothing with that id is recorded at the later ones. */
export const queryChanges: Resolver<QueryChangesArgs> = ([cells], { verdicts }) => {
  const { earlier } = verdicts;
  invariant(earlier, 'changes lie between two coordinates');
  if (!Array.isArray(cells)) return null;
  const row = changesFromRow(cells);
  const between = { earlier, later: verdicts };
  return {
    of: row.id,
    from: earlier.at,
    to: verdicts.at,
    statements: ({ kinds }: Args, page: Page) =>
      statementPage(changedStatements(row, between, verdicts.phrases), Array.isArray(kinds) ? kinds : null, page, between),
    verdicts: ({ strict }: Args, page: Page) => verdictTransitions(changedVerdicts(row, between, strict === true), page, verdicts.at),
    parameters: () => changedParameters(row, between),
  };
};
