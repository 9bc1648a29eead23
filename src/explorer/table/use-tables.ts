import { useMemo } from 'react';
import { KIND_LOOKS } from '../graph/kinds.ts';
import { KINDS } from '../graph/graph.ts';
import { relationWord } from '../graph/relations.ts';
import { useGraph } from '../graph/use-graph.ts';
import { atOf, dayOf, shownIds, today, useView } from '../view/index.ts';
import { arranged } from './column.ts';
import { ENTRY_COLUMNS, entryRows } from './entry-table.ts';
import { RELATION_COLUMNS, relationRows, shownLinks } from './relation-table.ts';
import { useSources } from './use-sources.ts';
import { useVerdicts } from './use-verdicts.ts';
import { verdictColumns } from './verdict-table.ts';

/** Everything that is shown, as the rows of three tables, narrowed and sorted as the view says. */
export function useTables() {
  const { view } = useView();
  const at = useMemo(() => atOf(view.at), [view.at]);
  const day = dayOf(view.at, today());
  const ids = useMemo(() => shownIds(view), [view.nodes, view.unplaced]);
  const { graph, isReading, problem, retry } = useGraph(ids, at, day);
  const counts = useSources(ids, at);
  const verdicts = useVerdicts(view.open, at);
  const { hiddenKinds, hiddenRelations, table } = view;
  const links = useMemo(() => shownLinks(graph, ids, new Set(hiddenKinds), new Set(hiddenRelations)), [graph, ids, hiddenKinds, hiddenRelations]);
  const entries = useMemo(() => entryRows(graph, ids, new Set(hiddenKinds), links), [graph, ids, hiddenKinds, links]);
  const relations = useMemo(() => relationRows(links, graph, counts), [links, graph, counts]);
  const found = verdicts.verdicts;
  const rows = useMemo(
    () => ({
      entries: arranged(entries, ENTRY_COLUMNS, table),
      relations: arranged(relations, RELATION_COLUMNS, table),
      verdicts: found
        ? arranged(
            found.rows.filter(({ verdict }) => !table.hiddenVerdicts.includes(verdict)),
            verdictColumns(found.of),
            table,
          )
        : [],
    }),
    [entries, relations, found, table],
  );
  const options = useMemo(() => {
    const kinds = new Set(ids.map((id) => graph.cards.get(id)?.kind));
    const shown = new Set(shownLinks(graph, ids, new Set(), new Set()).map(({ relation }) => relation));
    return {
      kinds: KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ value: kind, label: KIND_LOOKS[kind].plural })),
      relations: [...shown].toSorted().map((relation) => ({ value: relation, label: relationWord(relation) })),
    };
  }, [graph, ids]);
  return { at, day, ids, graph, isReading, problem, retry, verdicts, entries, relations, rows, options };
}
