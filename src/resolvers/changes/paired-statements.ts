import type { Statement } from './statement.ts';

/** A statement that holds on one side only. */
export interface Half extends Omit<Statement, 'kind'> {
  /** What it is a statement of: where one ends and one begins in a group, it changed. */
  readonly group: string;
  readonly holdsNow: boolean;
}

/** Joins what ended with what took its place. */
export function pairedStatements(halves: readonly Half[]): readonly Statement[] {
  const groups = new Map<string, Half[]>();
  for (const half of halves) {
    const group = groups.get(half.group);
    if (group) group.push(half);
    else groups.set(half.group, [half]);
  }
  return [...groups.values()].flatMap(statementsOf);
}

function statementsOf(group: readonly Half[]): readonly Statement[] {
  const ended = group.filter(({ holdsNow }) => !holdsNow);
  const added = group.filter(({ holdsNow }) => holdsNow);
  const pairs = Math.min(ended.length, added.length);
  return [
    ...added.map((now, index) => {
      const then = index < pairs ? ended[index] : undefined;
      return then ? changed(then, now) : plain(now, 'ADDED');
    }),
    ...ended.slice(pairs).map((half) => plain(half, 'ENDED')),
  ];
}

function changed(then: Half, now: Half): Statement {
  const cause = then.cause === 'KNOWLEDGE_ARRIVED' ? then.cause : now.cause;
  const sentence = then.sentence === now.sentence ? `${now.sentence}: other details` : `${now.sentence}; before: ${then.sentence}`;
  return { ...plain(now, 'CHANGED'), cause, sentence };
}

function plain({ cause, statementKind, sentence, on, citations, key }: Half, kind: Statement['kind']): Statement {
  return { kind, cause, statementKind, sentence, on, citations, key };
}
