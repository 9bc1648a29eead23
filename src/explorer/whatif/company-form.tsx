import { Button, TextInput } from '@mantine/core';
import { IconEraser, IconSearch } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { Failed, Nothing, Waiting } from '../entity/states.tsx';
import { isBlank } from '../view/index.ts';
import { CodeField, CodeListField } from './code-fields.tsx';
import { useChoices } from './choices.tsx';
import { QuestionField } from './question-field.tsx';
import { groupsOf, questionsOfFacts, type Question } from './questions.ts';
import type { Recorded } from './real-company.ts';
import { StartFrom } from './start-from.tsx';
import { useProfile } from './use-profile.ts';
import { useVocabulary } from './use-vocabulary.ts';
import './company-form.css';

interface Props {
  readonly recorded: Recorded | null;
  /** The day asked about, in words. */
  readonly day: string;
  /** Questions that would settle most, first. */
  readonly open: readonly Question[];
}

/** As many as one answers in a minute. */
const MOST_OPEN = 5;

/** Everything that can be said of a company: where it is, what it does, its figures. What is left out is unknown. */
export function CompanyForm({ recorded, day, open }: Props): ReactElement {
  const { profile, describe } = useProfile();
  const vocabulary = useVocabulary();
  const said = Object.keys(profile.facts);
  const questionOf = new Map([...open, ...vocabulary.questions].map((question) => [question.fact, question]));
  const known = questionsOfFacts(recorded?.facts.keys() ?? [], vocabulary.questions).filter(({ fact }) => !said.includes(fact));
  const unsaid = open.filter(({ fact }) => !said.includes(fact)).slice(0, MOST_OPEN);
  return (
    <section className="form" aria-label="The company">
      <div className="form-top">
        <h2>The company</h2>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconEraser size={15} stroke={1.8} />}
          disabled={isBlank(profile)}
          onClick={() =>
            describe({
              like: null,
              headquarters: null,
              incorporation: null,
              operatesIn: null,
              sectors: null,
              listedOn: null,
              plansListingIn: null,
              facts: {},
            })
          }
        >
          Start anew
        </Button>
      </div>
      <StartFrom like={profile.like} recorded={recorded} day={day} onLike={(like) => describe({ like })} />
      <PlaceFields recorded={recorded} />
      {said.length > 0 && (
        <QuestionList
          title="Said so far"
          questions={said.map((fact) => questionOf.get(fact) ?? unknownQuestion(fact, profile.facts[fact]))}
          recorded={recorded}
        />
      )}
      {known.length > 0 && <QuestionList title="Recorded: change what you like" questions={known} recorded={recorded} />}
      {unsaid.length > 0 && <QuestionList title="What would settle most" questions={unsaid} recorded={recorded} />}
      <AllQuestions questions={vocabulary.questions} recorded={recorded} />
      {vocabulary.isReading && vocabulary.questions.length === 0 && <Waiting rows={4} />}
      {vocabulary.hasFailed && <Failed what="The questions" onRetry={vocabulary.retry} />}
    </section>
  );
}

/** A fact of a link whose vocabulary is not read, or not known: shown by its name. */
function unknownQuestion(fact: string, value: unknown): Question {
  const type = typeof value === 'boolean' ? 'BOOLEAN' : typeof value === 'object' && value !== null && 'elements' in value ? 'SET' : 'NUMBER';
  return { fact, label: fact, question: '', type, unit: null, known: 'REPORTED', people: false };
}

function PlaceFields({ recorded }: { readonly recorded: Recorded | null }): ReactElement {
  const { profile, describe } = useProfile();
  const { countries, jurisdictions, sectors, exchanges } = useChoices();
  return (
    <div className="form-places">
      <CodeField
        label="Headquarters"
        choices={countries}
        said={profile.headquarters}
        recorded={recorded?.headquarters ?? null}
        onSay={(headquarters) => describe({ headquarters })}
      />
      <CodeField
        label="Incorporated in"
        choices={countries}
        said={profile.incorporation}
        recorded={recorded?.incorporation ?? null}
        onSay={(incorporation) => describe({ incorporation })}
      />
      <CodeListField
        label="Operates in"
        choices={jurisdictions}
        said={profile.operatesIn}
        recorded={recorded?.operatesIn ?? null}
        onSay={(operatesIn) => describe({ operatesIn })}
      />
      <CodeListField
        label="Sectors"
        choices={sectors}
        said={profile.sectors}
        recorded={recorded?.sectors ?? null}
        onSay={(chosen) => describe({ sectors: chosen })}
      />
      <CodeListField
        label="Listed on"
        choices={exchanges}
        said={profile.listedOn}
        recorded={recorded?.listedOn ?? null}
        none="Not listed"
        onSay={(listedOn) => describe({ listedOn })}
      />
      <CodeListField
        label="Plans to list in"
        choices={countries}
        said={profile.plansListingIn}
        recorded={null}
        none="No plans"
        onSay={(plansListingIn) => describe({ plansListingIn })}
      />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly recorded: Recorded | null;
}

function QuestionList({ title, questions, recorded }: ListProps): ReactElement {
  const { profile, answer } = useProfile();
  return (
    <div className="form-questions">
      <h3>{title}</h3>
      {questions.map((question) => (
        <QuestionField
          key={question.fact}
          question={question}
          said={profile.facts[question.fact] ?? null}
          recorded={recorded?.facts.get(question.fact) ?? null}
          onSay={(value) => answer(question.fact, value)}
        />
      ))}
    </div>
  );
}

function AllQuestions({ questions, recorded }: Omit<ListProps, 'title'>): ReactElement {
  const [search, setSearch] = useState('');
  const groups = groupsOf(questions, search);
  return (
    <div className="form-questions">
      <h3>All questions</h3>
      <TextInput
        size="sm"
        type="search"
        aria-label="Search the questions"
        placeholder="Search: users, turnover, algorithm …"
        leftSection={<IconSearch size={15} stroke={1.8} />}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {groups.map((group) => (
        <QuestionFold key={group.title} {...group} recorded={recorded} isOpen={search !== ''} />
      ))}
      {questions.length > 0 && groups.length === 0 && <Nothing>No question has all these words.</Nothing>}
    </div>
  );
}

/** A group that is drawn only when it is opened: a hundred fields at once are slow to type beside. */
function QuestionFold({ title, questions, recorded, isOpen }: ListProps & { readonly isOpen: boolean }): ReactElement {
  const [isUnfolded, setUnfolded] = useState(false);
  const isShown = isOpen || isUnfolded;
  return (
    <details open={isShown} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        {title} <small>{questions.length}</small>
      </summary>
      {isShown && <QuestionList title="" questions={questions} recorded={recorded} />}
    </details>
  );
}
