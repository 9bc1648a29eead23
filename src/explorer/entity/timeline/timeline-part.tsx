import { Switch } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactElement } from 'react';
import { PanelTimelineDocument, type PanelTimelineQuery, type TimelineKind } from '../../generated/operations.ts';
import { dayText } from '../../graph/dates.ts';
import { Quotes } from '../../words/quotes.tsx';
import type { Entry } from '../entity-panel.tsx';
import { EntryLink } from '../entry-link.tsx';
import { PagedList } from '../states.tsx';
import { useAt } from '../use-at.ts';
import { usePages } from '../use-pages.ts';
import { byYear, dayAfter } from './years.ts';
import './timeline.css';

type Item = Extract<NonNullable<PanelTimelineQuery['node']>, { readonly timeline: unknown }>['timeline']['nodes'][number];

const KIND_WORDS: Readonly<Record<TimelineKind, string>> = {
  EVENT: 'event',
  LIFECYCLE: 'step of a measure',
  FACT: 'figure or state',
  LISTING: 'listing',
  OWNERSHIP: 'ownership',
  DUTY: 'duty',
};

/** What happened at an entry, the newest first: until the day asked about, or all of it. */
export function TimelinePart({ entry: { id } }: { readonly entry: Entry }): ReactElement {
  const { at, day } = useAt();
  const [isAll, { toggle }] = useDisclosure(false);
  const until = isAll ? null : dayAfter(day);
  const pages = usePages({
    query: PanelTimelineDocument,
    variablesAt: (before) => ({ id, until, before, at }),
    pageOf: ({ node }) => {
      if (node === null || !('timeline' in node)) return null;
      const { nodes, totalCount, pageInfo } = node.timeline;
      return { items: nodes.toReversed(), total: totalCount, next: pageInfo.hasPreviousPage ? pageInfo.startCursor : null };
    },
  });
  return (
    <>
      <Switch size="xs" className="panel-strict" checked={isAll} onChange={toggle} label={`Also what came after ${dayText(day)}`} />
      <PagedList
        pages={pages}
        what="entries"
        nothing={isAll ? 'Nothing with a date is recorded.' : `Nothing is recorded until ${dayText(day)}.`}
        rows={6}
      >
        {(items) =>
          byYear(items).map(({ year, items: own }) => (
            <section key={year}>
              <h4 className="timeline-year">{year}</h4>
              <ol className="timeline">
                {own.map((item) => (
                  <Moment key={`${item.kind} ${item.date.date} ${item.sentence}`} item={item} isLater={item.date.date > day} id={id} />
                ))}
              </ol>
            </section>
          ))
        }
      </PagedList>
    </>
  );
}

function Moment({ item, isLater, id }: { readonly item: Item; readonly isLater: boolean; readonly id: string }): ReactElement {
  const { kind, date, until, sentence, subject, other, detail, citations } = item;
  const event = detail?.__typename === 'Event' ? detail : null;
  const ends = [event, subject, other].filter((end) => end !== null && end.id !== id && 'name' in end);
  return (
    <li className="moment" data-kind={kind} data-later={isLater}>
      <div className="moment-when">
        {date.text}
        {until && ` to ${until.text}`} <span className="moment-kind">{KIND_WORDS[kind]}</span>
        {isLater && <span className="hidden-words"> after the day asked about</span>}
      </div>
      <div className="moment-words">{event && event.name === sentence ? <EntryLink id={event.id} name={event.name} /> : sentence}</div>
      <div className="moment-ends">
        {ends.map((end) => end && 'name' in end && end.name !== sentence && <EntryLink key={end.id} id={end.id} name={end.name} />)}
      </div>
      <Quotes citations={citations} of={sentence} />
    </li>
  );
}
