import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { MatchKind, SuggestQuery } from '../generated/operations.ts';
import { KindBadge } from '../words/kind-badge.tsx';
import { PHASE_WORDS } from '../words/words.ts';

type Hit = SuggestQuery['search']['nodes'][number];

/** Why an entry was found, in front of the text that was. */
const WHY: Readonly<Record<MatchKind, string>> = {
  NAME: 'name',
  ALIAS: 'also called',
  LOCAL_NAME: 'local name',
  TITLE: 'title',
  TICKER: 'ticker',
  IDENTIFIER: 'identifier',
  PRODUCT: 'operates',
  ARTICLE: 'article',
  TEXT: 'text about it',
};

/** A suggestion: what it is, its names, what tells it from its namesakes, and why it was found. */
export function Suggestion({ hit: { entity, matchedBy } }: { readonly hit: Hit }): ReactElement {
  const isNamed = matchedBy.text === entity.name || matchedBy.text === entity.localName;
  return (
    <div className="suggestion">
      <KindBadge kind={entity.__typename} />
      <div className="suggestion-words">
        <Text size="sm" fw={600} lineClamp={2}>
          {entity.name}
          {entity.localName !== null && entity.localName !== entity.name && (
            <Text span fw={400} size="sm" className="local-name" lang="und">
              {entity.localName}
            </Text>
          )}
        </Text>
        <Text size="xs" c="var(--quiet)" lineClamp={2}>
          {[
            aboutOf(entity),
            isNamed ? null : (
              <span key="why">
                {WHY[matchedBy.kind]}: <span {...(matchedBy.language === null ? {} : { lang: matchedBy.language })}>{matchedBy.text}</span>
              </span>
            ),
          ]
            .filter((part) => part !== null && part !== '')
            .map((part, place) => (
              <span key={place === 0 ? 'first' : 'second'}>
                {place > 0 && ' · '}
                {part}
              </span>
            ))}
        </Text>
      </div>
    </div>
  );
}

function aboutOf(entity: Hit['entity']): string {
  switch (entity.__typename) {
    case 'Measure':
      return [PHASE_WORDS[entity.phase], entity.date?.text].filter((part) => part != null).join(' · ');
    case 'Event':
      return entity.date?.text ?? '';
    case 'Company':
      return entity.headquarters?.name ?? '';
    case 'Regulator':
      return entity.jurisdiction?.name ?? '';
    case 'Provision':
      return `of ${entity.measure.name}`;
    case 'Exchange':
    case 'Jurisdiction':
    case 'Product':
    case 'Sector':
      return '';
  }
}
