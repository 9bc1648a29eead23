import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { groups } from './examples.ts';
import './examples-plugin.css';

/** A panel with all questions, each opened in a tab of its own. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Questions', icon: QuestionIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const activeTab = useGraphiQL((state) => state.activeTabIndex);
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState<{ readonly query: string; readonly fromTab: number }>();
  // The new tab is empty until it is the active one; only then is there an editor to fill.
  useEffect(() => {
    if (wanted === undefined || editor === undefined || activeTab === wanted.fromTab) return;
    editor.setValue(wanted.query);
    setWanted(undefined);
  }, [wanted, editor, activeTab]);
  const open = (query: string) => {
    setWanted({ query, fromTab: activeTab });
    addTab();
    // On a phone the panel lies over the tab that was just opened.
    if (matchMedia('(max-width: 700px)').matches) setTimeout(() => setVisiblePlugin(null), 0);
  };
  const found = groups
    .map(({ title, examples }) => ({ title, examples: examples.filter(({ question, query }) => hasAll(`${title} ${question} ${query}`, words)) }))
    .filter(({ examples }) => examples.length > 0);
  return (
    <section aria-label="Questions to start from">
      <h2 className="graphiql-doc-explorer-title">Questions</h2>
      <p className="questions-hint">Each opens in a tab of its own; change it as you like.</p>
      <input
        type="search"
        className="questions-search"
        aria-label="Search the questions"
        placeholder="Search the questions"
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {found.length === 0 && <p className="questions-hint">No question has these words.</p>}
      {found.map(({ title, examples }) => (
        <section key={title} aria-label={title}>
          <h3 className="questions-group">{title}</h3>
          <ul className="questions">
            {examples.map(({ question, query }) => (
              <li key={question}>
                <button type="button" className="graphiql-un-styled" onClick={() => open(query)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function hasAll(text: string, words: string): boolean {
  const plain = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

function QuestionIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <circle cx="12" cy="12" r="9.2" />
      <path d="M9.2 9.4a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.1" />
      <circle cx="12" cy="17.2" r=".6" fill="currentColor" />
    </svg>
  );
}
