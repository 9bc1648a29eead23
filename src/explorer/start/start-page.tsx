import { Anchor, Text, Title } from '@mantine/core';
import { IconArrowRight, IconCalendarEvent } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { SearchBox } from '../search/search-box.tsx';
import { EMPTY_VIEW, encodeView } from '../view/index.ts';
import { DataSize } from './data-size.tsx';
import { READY_VIEWS, type ReadyView } from './questions.ts';
import './start.css';

/** Where one begins: the search box, three real questions, and what there is to ask about. */
export function StartPage(): ReactElement {
  return (
    <div className="start">
      <div className="start-top">
        <Title order={1} className="start-title">
          Which measures affect a company, and why?
        </Title>
        <Text className="start-lead">
          Ambit reads technology regulation as a graph: who issued what, whom it catches, since when. Every statement opens the sentence it rests on,
          and what is not known is said to be unknown.
        </Text>
        <div className="start-search">
          <SearchBox size="lg" autoFocus />
        </div>
      </div>
      <section aria-labelledby="start-questions">
        <h2 id="start-questions" className="start-heading">
          Or begin with a question
        </h2>
        <ul className="start-questions">
          {READY_VIEWS.map((ready) => (
            <li key={ready.question}>
              <QuestionCard ready={ready} />
            </li>
          ))}
        </ul>
        <p className="start-own">
          Or describe your own company:{' '}
          <Anchor inherit underline="always" href={`#${encodeView({ ...EMPTY_VIEW, tab: 'what-if' })}`}>
            what if it had a million users?
          </Anchor>
        </p>
      </section>
      <footer className="start-foot">
        <DataSize />
        <p>
          Everything here is asked of the public API:{' '}
          <Anchor inherit underline="always" href="./playground">
            playground
          </Anchor>
          ,{' '}
          <Anchor inherit underline="always" href="./schema.graphql">
            schema
          </Anchor>
          .
        </p>
      </footer>
    </div>
  );
}

/** A link, so that it can be opened beside this page as well. */
function QuestionCard({ ready: { question, answer, day, view } }: { readonly ready: ReadyView }): ReactElement {
  return (
    <a className="start-card" href={`#${encodeView(view)}`}>
      <span className="start-day">
        <IconCalendarEvent size={15} stroke={1.8} aria-hidden />
        {day}
      </span>
      <span className="start-question">{question}</span>
      <span className="start-answer">{answer}</span>
      <span className="start-open" aria-hidden>
        Open
        <IconArrowRight size={16} stroke={2} />
      </span>
    </a>
  );
}
