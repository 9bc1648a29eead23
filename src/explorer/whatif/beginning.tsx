import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useView } from '../view/index.ts';
import { EXAMPLES } from './examples.ts';
import './beginning.css';

/** Nothing is said yet: what one could begin with. */
export function Beginning(): ReactElement {
  const { view, dispatch } = useView();
  return (
    <section className="judging judging-empty" aria-label="How to begin">
      <h3>What would affect your company?</h3>
      <p>Say where it is and what it plans; every answer narrows what is open. What you do not say stays unknown, never no.</p>
      <ul>
        {EXAMPLES.map(({ words, day, profile }) => (
          <li key={words}>
            <Button
              variant="default"
              size="sm"
              fullWidth
              justify="flex-start"
              classNames={{ root: 'example', label: 'example-words' }}
              onClick={() => dispatch({ type: 'show', view: { ...view, at: { ...view.at, valid: day }, profile } })}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
