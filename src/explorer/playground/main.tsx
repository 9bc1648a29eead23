import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.ts';
import { EXAMPLES_PLUGIN } from './examples-plugin.tsx';
import { tabs } from './examples.ts';
import { storage } from './storage.ts';
import './workers.ts';
import 'graphiql/style.css';
import './playground.css';

const defaultTabs = tabs.map(({ query }) => ({ query, variables: null, headers: null }));
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

const element = document.getElementById('playground');
if (element !== null) {
  createRoot(element).render(
    <GraphiQL
      fetcher={ask}
      storage={storage}
      defaultTabs={defaultTabs}
      plugins={plugins}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <a href="./" className="logo">
          Ambit
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
}
