import 'graphiql/style.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { AnswerFooter } from './answer-footer.tsx';
import { ask } from './ask.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { EXAMPLES_PLUGIN } from './examples-plugin.tsx';
import { tabs } from './examples.ts';
import { mendTabs } from './mend-tabs.ts';
import { decodeShared } from './share.ts';
import { storage } from './storage.ts';
import './workers.ts';
import './playground.css';
import './phone.css';

const shared = decodeShared(window.location.hash);
const defaultTabs = [...(shared ? [shared] : []), ...tabs.map(({ query }) => ({ query, variables: null }))].map((tab) => ({ ...tab, headers: null }));
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

// Opened once it is a tab like the others: reloading would open it again.
if (shared) window.history.replaceState(null, '', window.location.pathname + window.location.search);
// A link to another operation, opened in this window, changes nothing but the fragment.
window.addEventListener('hashchange', () => {
  if (decodeShared(window.location.hash)) window.location.reload();
});

mendTabs();
const element = document.getElementById('playground');
if (element !== null) {
  createRoot(element).render(
    <GraphiQL
      fetcher={ask}
      storage={storage}
      defaultTabs={defaultTabs}
      {...(shared ? { initialQuery: shared.query, initialVariables: shared.variables ?? '' } : {})}
      plugins={plugins}
      // A token is for this visit: it is written to no storage, history or link.
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      defaultEditorToolsVisibility={(shared?.variables ?? null) !== null}
    >
      <GraphiQL.Logo>
        <h1 className="logo">
          <a href="./">Ambit</a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyButtons />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerFooter />
      </GraphiQL.Footer>
    </GraphiQL>,
  );
}
