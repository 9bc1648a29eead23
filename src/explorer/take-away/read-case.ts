import { stringifyDocument, type AnyVariables, type Client, type TypedDocumentNode } from 'urql';
import { batchesOf } from '../graph/batches.ts';
import { pictureOf } from '../graph/picture.ts';
import { coordinatesText, drawnOf, titleOf } from '../graph/take-away.ts';
import { CanvasEntriesDocument, CanvasEvidenceDocument, type CanvasCitationFragment } from '../generated/operations.ts';
import { entryRows } from '../table/entry-table.ts';
import { relationRows, shownLinks } from '../table/relation-table.ts';
import type { View } from '../view/index.ts';
import type { AskedOperation, Case, CaseChapter } from './case.ts';
import { Markup } from './markup.ts';
import { readChapters } from './read-chapters.ts';
import { readShown, type Shown } from './read-shown.ts';

/** Asks one operation; what fails is thrown. */
export type Ask = <Data, Variables extends AnyVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => Promise<Data>;

/** Reads everything that the case file of a view tells; `tell` hears how far it is. */
export async function readCase(client: Client, view: View, address: string, madeAt: string, tell: (words: string) => void): Promise<Case> {
  tell('Reading what is shown');
  const shown = await readShown(client, view);
  const { ask, asked, note } = recorder(client);
  const batches = batchesOf(shown.ids, []);
  for (const ids of batches) note(stringifyDocument(CanvasEntriesDocument), { ids, at: shown.at });
  tell('Reading the quotes');
  const evidence = await readEvidence(ask, batches, shown);
  const { chapters, omissions } = await readChapters(ask, view, shown, tell);
  const links = shownLinks(shown.graph, shown.ids, new Set(view.hiddenKinds), new Set(view.hiddenRelations));
  const title = titleFor(chapters[0]) ?? (titleOf(shown.drawing) || 'Nothing is shown');
  const coordinates = coordinatesText(shown.at, shown.day);
  return {
    title,
    coordinates,
    madeAt,
    address,
    picture: (numbersOf) => new Markup(pictureOf(drawnOf(shown, numbersOf), { title, at: `Ambit, ${coordinates}`, sources: [] })),
    entries: entryRows(shown.graph, shown.ids, new Set(view.hiddenKinds), links),
    relations: relationRows(links, shown.graph, null).map((row) => ({ ...row, citations: evidence.get(row.id) ?? [] })),
    chapters,
    asked: asked(),
    omissions,
  };
}

/** Whose verdicts are explained is what the file is about. */
function titleFor(chapter: CaseChapter | undefined): string | null {
  if (!chapter || chapter.of === null) return null;
  return chapter.of === 'Company' ? `Which measures affect ${chapter.title}, and why` : `Whom ${chapter.title} affects, and why`;
}

async function readEvidence(
  ask: Ask,
  batches: readonly (readonly string[])[],
  { at }: Shown,
): Promise<ReadonlyMap<string, readonly CanvasCitationFragment[]>> {
  const answers = await Promise.all(batches.map((ids) => ask(CanvasEvidenceDocument, { ids, most: ids.length, at })));
  return new Map(answers.flatMap(({ neighbourhood }) => neighbourhood.edges.map(({ id, citations }) => [id, citations] as const)));
}

interface Recorder {
  readonly ask: Ask;
  readonly note: (query: string, variables: object) => void;
  readonly asked: () => readonly AskedOperation[];
}

/** Asks, and remembers what was asked. */
function recorder(client: Client): Recorder {
  const byQuery = new Map<string, string[]>();
  const note = (query: string, variables: object): void => {
    byQuery.set(query, [...(byQuery.get(query) ?? []), JSON.stringify(variables)]);
  };
  return {
    note,
    asked: () => [...byQuery].map(([query, variables]) => ({ query, variables })),
    ask: async (document, variables) => {
      note(stringifyDocument(document), variables ?? {});
      const { data, error } = await client.query(document, variables).toPromise();
      if (!data) throw error ?? new Error('The service did not answer.');
      return data;
    },
  };
}
