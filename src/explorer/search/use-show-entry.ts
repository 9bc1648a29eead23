import { useCallback } from 'react';
import { useClient } from 'urql';
import { SurroundingsDocument } from '../generated/operations.ts';
import { atOf, shownIds, useView } from '../view/index.ts';

/** Opens an entry in the panel and on the canvas; on an empty canvas its nearest neighbours come with it. */
export function useShowEntry(): (id: string) => void {
  const client = useClient();
  const { view, dispatch } = useView();
  return useCallback(
    (id: string): void => {
      const ids = shownIds(view);
      if (!ids.includes(id)) dispatch({ type: 'add', ids: [id] });
      dispatch({ type: 'open', id });
      dispatch({ type: 'select', ids: [id] });
      if (ids.length > 0) return;
      void client
        .query(SurroundingsDocument, { id, at: atOf(view.at) })
        .toPromise()
        .then(({ data }) => {
          if (data) dispatch({ type: 'add', ids: data.neighbourhood.nodes.map((node) => node.id) });
        });
    },
    [client, view, dispatch],
  );
}
