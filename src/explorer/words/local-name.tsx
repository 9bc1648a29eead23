import type { ReactElement } from 'react';

/** A name in its own script; its language where it is known, else left to be guessed from the script. */
export function LocalName({ name, language }: { readonly name: string; readonly language: string | null }): ReactElement {
  return (
    <span className="local-name" lang={language ?? 'und'}>
      {name}
    </span>
  );
}
