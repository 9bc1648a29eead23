import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeTestDatabase } from '../harness/database.ts';
import { withSeed } from '../harness/seeded-graph.ts';
import { askerOf } from './ask.ts';

interface Citation {
  readonly quote: string | null;
  readonly statement: string;
  readonly statementKind: string;
  readonly about: { readonly id: string } | null;
}

const ARTICLE = `{ source(id: "register-2021-07-12") { citations(first: 100) { totalCount nodes { quote statement statementKind about { id } } } } }`;

let citations: readonly Citation[] = [];
let totalCount = 0;
beforeAll(async () => {
  const { data, errors } = await askerOf(await withSeed()).ask(ARTICLE);
  expect(errors).toEqual([]);
  ({ nodes: citations, totalCount } = (data as { source: { citations: { nodes: readonly Citation[]; totalCount: number } } }).source.citations);
});
afterAll(closeTestDatabase);

const DRAFT = 'cybersecurity-review-measures-draft-2021';

/** What the article says, the entry that the claim is about, and what stands in the claim's sentence or quote. */
const CLAIMS: readonly (readonly [claim: string, about: string, kind: string, says: RegExp])[] = [
  ['the Cyberspace Administration announced restrictions', 'cac', 'NAME', /has announced further restrictions/],
  ['a draft was posted for comments', 'csr-measures-consultation', 'EVENT', /solicited public opinions/],
  ['the draft was announced on 10 July 2021', DRAFT, 'LIFECYCLE', /announced 10 July 2021/],
  ['more than one million registered users', `${DRAFT}#art-6`, 'PROVISION', /more than one million registered users/],
  ['that plan to list overseas', `${DRAFT}#art-6`, 'PROVISION', /plan to list overseas/],
  ['a compulsory audit', 'csr-measures-draft-2021', 'EVENT', /compulsory security audit/],
  ['extra material for IPOs', `${DRAFT}#ipo-materials`, 'PROVISION', /extra material submission for IPOs/],
  ['45 days become three months', `${DRAFT}#special-review`, 'PROVISION', /three months instead of 45 days/],
  ['so far 45 days', 'cybersecurity-review-measures-2020#special-review', 'PROVISION', /from 45 days/],
  ['several agencies review', `${DRAFT}#art-4`, 'PROVISION', /different government agencies review/],
  ['the opinions on securities of the week before', 'opinions-securities-2021', 'EVENT', /cross-border data flows and management of sensitive data/],
  ['their rules on cross-border data', 'opinions-illegal-securities-activities-2021#cross-border-data', 'PROVISION', /cross-border data flow/],
  ['their judicial mechanism', 'opinions-illegal-securities-activities-2021#judicial', 'PROVISION', /judicial mechanism/],
  ['the ban of the DiDi app', 'didi-app-removal', 'EVENT', /banning .* DiDi Chuxing from local stores/],
  ['the ban as an order', 'cac-didi-removal-notice-2021#removal', 'PROVISION', /App stores remove DiDi Chuxing/],
  ['the threshold is within reach of many', 'register-article-published', 'EVENT', /within? ?(?:to )?reach for more companies|into reach/],
  ['989 million internet users', 'CN', 'FACT', /989,000,000/],
  ['the agency that counted them', 'cnnic', 'NAME', /China Internet Network Information Center/],
  ['94 per cent watch videos', 'CN', 'FACT', /watch.* 94 percent/],
  ['79 per cent shop online', 'CN', 'FACT', /shop.* 79 percent/],
  ['72.15 million more shoppers', 'CN', 'FACT', /72,150,000/],
  ['76.33 million more viewers', 'CN', 'FACT', /76,330,000/],
  ['Weibo: 521 million a month', 'weibo-app', 'FACT', /Monthly active users: 521,000,000 users/],
  ['Weibo: 225 million a day', 'weibo-app', 'FACT', /Daily active users: 225,000,000 users/],
  ['WeChat: more than 1,241 million', 'wechat', 'FACT', /more than 1,241,000,000 users/],
];

test.each(CLAIMS)('the article says: %s', (_claim, about, kind, says) => {
  const found = citations.filter((citation) => citation.about?.id === about && citation.statementKind === kind);
  expect(found.map(({ statement, quote }) => `${statement} — ${quote ?? ''}`)).toContainEqual(expect.stringMatching(says));
});

test('every citation of the article is on the page, and says what it is about', () => {
  expect(citations).toHaveLength(totalCount);
  expect(citations.filter(({ about }) => about === null)).toEqual([]);
});
