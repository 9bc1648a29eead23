import type { ReactElement } from 'react';
import type { PanelProvisionFragment, ProvisionRole } from '../../generated/operations.ts';
import { Chip } from '../../words/chip.tsx';
import { Quotes } from '../../words/quotes.tsx';
import { EntryLink } from '../entry-link.tsx';
import './criteria.css';
import '../reasons.css';

interface Props {
  readonly provision: PanelProvisionFragment;
  /** Its name leads to its own page. */
  readonly isLinked: boolean;
}

const ROLES: Readonly<Record<ProvisionRole, string>> = {
  DUTY: 'duty',
  CONSEQUENCE: 'consequence, does not count',
  NONE: 'nothing to test',
};

/** A provision: whom it is for, in words and as a rule that is computed, and what it asks of them. */
export function ProvisionRule({ provision, isLinked }: Props): ReactElement {
  const { id, label, summary, criteria, obligations, deadlines, changes, penalties } = provision;
  return (
    <section className="rule">
      <h4 className="rule-head">
        {isLinked ? <EntryLink id={id} name={label} /> : label}
        {criteria && <Chip tone={criteria.role === 'DUTY' ? 'strong' : 'quiet'}>{ROLES[criteria.role]}</Chip>}
      </h4>
      {summary !== null && isLinked && <p className="rule-summary">{summary}</p>}
      <Criteria criteria={criteria} label={label} />
      {obligations.length > 0 && <Words title="It asks" words={obligations} />}
      <Figures title="Time limits" figures={deadlines} />
      <Figures title="Changed figures" figures={changes} />
      {penalties.length > 0 && <Words title="A breach costs" words={penalties.map(({ text }) => text)} />}
    </section>
  );
}

function Criteria({ criteria, label }: { readonly criteria: PanelProvisionFragment['criteria']; readonly label: string }): ReactElement {
  if (criteria === null) return <p className="panel-quiet panel-small">To whom it applies is not recorded.</p>;
  const { text, rule, explicitScope, note, leaves, citations } = criteria;
  return (
    <>
      <div className="rule-words">
        <h5 className="panel-heading">For whom</h5>
        <p>{text}</p>
      </div>
      {rule !== null && (
        <div className="rule-tested">
          <h5 className="panel-heading">As it is tested</h5>
          {leaves.length > 1 ? <p>{rule}</p> : <p>{leaves[0]?.text ?? rule}</p>}
          {!explicitScope && <p className="panel-quiet panel-small">Besides, the company must operate where the measure is law.</p>}
        </div>
      )}
      {note !== null && <p className="panel-quiet panel-small">{note}</p>}
      <Quotes citations={citations} of={`the criteria of ${label}`} />
    </>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }): ReactElement {
  return (
    <div className="rule-words">
      <h5 className="panel-heading">{title}</h5>
      <ul className="reasons-list">
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ title, figures }: { readonly title: string; readonly figures: PanelProvisionFragment['deadlines'] }): ReactElement | null {
  if (figures.length === 0) return null;
  return (
    <div className="rule-words">
      <h5 className="panel-heading">{title}</h5>
      <ul className="reasons-list">
        {figures.map(({ what, before, after, beforeIn, note }) => (
          <li key={what}>
            {what}: <strong>{after?.text ?? 'not stated'}</strong>
            {before && <span className="panel-quiet">, before: {before.text}</span>}
            {beforeIn && (
              <span className="panel-small">
                {' '}
                (in <EntryLink id={beforeIn.id} name={beforeIn.name} />)
              </span>
            )}
            {note !== null && <div className="panel-quiet panel-small">{note}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
