import { ToolbarButton } from '@graphiql/react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { curlOf } from './curl.ts';
import { encodeShared } from './share.ts';
import { documentOf, recordOf, useTabOperation } from './tab-operation.ts';
import { typescriptOf } from './typescript.ts';
import './copy-buttons.css';

const SAID_MS = 4_000;

/** Takes the operation of the tab elsewhere: as a link, a command, a program. */
export function CopyButtons(): ReactElement {
  const tab = useTabOperation();
  const [said, setSaid] = useState('');
  const say = (words: string): void => {
    setSaid(words);
    setTimeout(() => setSaid(''), SAID_MS);
  };
  const copy = (text: string, words: string): void => {
    const copied = 'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('There is no clipboard.'));
    copied.then(
      () => say(words),
      // Where pages have no clipboard one copies by hand.
      () => window.prompt('Copy this:', text),
    );
  };
  const url = new URL('graphql', document.baseURI).href;
  const variables = recordOf(tab.variables);
  const copyTypescript = (): void => {
    const parsed = documentOf(tab.query);
    const text = parsed && tab.schema && typescriptOf({ ...tab, schema: tab.schema, document: parsed, variables, url });
    if (text) copy(text, 'TypeScript is copied.');
    else say('The operation is not complete yet.');
  };
  return (
    <>
      <ToolbarButton label="Copy a link to this operation" onClick={() => copy(linkOf(tab), 'The link is copied.')}>
        <Sign>
          <path d="M9 15l6-6M11 6.5l.6-.6a4.6 4.6 0 0 1 6.5 6.5l-.6.6M13 17.5l-.6.6a4.6 4.6 0 0 1-6.5-6.5l.6-.6" />
        </Sign>
      </ToolbarButton>
      <ToolbarButton
        label="Copy as curl"
        onClick={() => copy(curlOf({ ...tab, url, variables, headerNames: Object.keys(recordOf(tab.headers)) }), 'A curl command is copied.')}
      >
        <Sign>
          <path d="M5 7l5 5-5 5M12.5 17H19" />
        </Sign>
      </ToolbarButton>
      <ToolbarButton label="Copy as TypeScript" onClick={copyTypescript}>
        <Sign>
          <path d="M4 8h7M7.5 8v9M19.5 9.6c-.6-1-1.6-1.6-2.8-1.6-1.6 0-2.8.8-2.8 2.2 0 3 5.9 1.6 5.9 4.6 0 1.4-1.3 2.3-3 2.3-1.4 0-2.6-.6-3.2-1.8" />
        </Sign>
      </ToolbarButton>
      <span role="status" className="copied" data-empty={said === ''}>
        {said}
      </span>
    </>
  );
}

/** A link to the operation and its variables; headers stay here. */
function linkOf({ query, variables }: { readonly query: string; readonly variables: string | null }): string {
  const address = new URL(window.location.href);
  address.hash = encodeShared({ query, variables });
  return address.href;
}

function Sign({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
