import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { VerdictSign } from '../words/verdict-sign.tsx';
import type { Turn } from './turns.ts';
import { MeasureLink } from './verdict-item.tsx';
import './turned-box.css';
import './verdict-item.css';

interface Props {
  readonly title: string;
  readonly turns: readonly Turn[];
}

/** More of them are counted: the list below has them all. */
const MOST = 8;

/** Verdicts that turned, each before and after. */
export function TurnedBox({ title, turns }: Props): ReactElement {
  return (
    <section className="turned" aria-label={title}>
      <h3>
        {title} <small>{turns.length}</small>
      </h3>
      <ul>
        {turns.slice(0, MOST).map(({ measure, before, after }) => (
          <li key={measure.id}>
            <MeasureLink {...measure} />
            <span className="turned-way">
              {before === null ? 'not there' : <VerdictSign verdict={before} />}
              <IconArrowRight size={14} stroke={1.8} aria-label="becomes" />
              {after === null ? 'not there' : <VerdictSign verdict={after} />}
            </span>
          </li>
        ))}
      </ul>
      {turns.length > MOST && <p className="judged-quiet">and {turns.length - MOST} more.</p>}
    </section>
  );
}
