import { expect, test } from '@jest/globals';
import { pictureOf, type Drawn } from '../../src/explorer/graph/picture.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</text></svg><script>',
  '<![CDATA[',
  '&lt;b&gt;',
  'a\u0000b\ufffe',
];

const card = (id: string, name: string, x: number): Drawn['cards'][number] => ({
  id,
  kind: 'Company',
  name,
  localName: name,
  facts: [name],
  absence: null,
  x,
  y: 0,
});
const options = {
  title: 'Graph',
  at: 'as of 12 July 2021',
  sources: [{ title: 'Form F-1', publisher: 'SEC', published: '10 June 2021', url: 'https://sec.example/f1' }],
};
const two: Drawn = {
  cards: [card('didi', 'DiDi Global', -500), card('uber', '滴滴出行科技有限公司', 0)],
  lines: [{ from: 'uber', to: 'didi', label: 'owns a share of', labelAt: 'to', both: false, holds: true, sources: [1] }],
};

test('a picture has its title, its date, every card, every line with its sources', () => {
  const svg = pictureOf(two, options);
  for (const words of [
    'Graph',
    'as of 12 July 2021',
    'DiDi Global',
    '滴滴出行科技有限公司',
    'owns a share of [1]',
    '1. Form F-1, SEC, 10 June 2021',
    '    https://sec.example/f1',
  ])
    expect(svg).toContain(`>${words}<`);
});

test('a long address is printed whole, over several lines of one width', () => {
  const url = `https://sec.example/${'archives/'.repeat(40)}f1`;
  const svg = pictureOf(two, { ...options, sources: [{ title: 'Form F-1', publisher: 'SEC', published: null, url }] });
  const parts = [...svg.matchAll(/>  {3}([^<]+)</g)].map(([, part = '']) => part.trim());
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('')).toBe(url);
});

test.each(PAYLOADS)('%j stays text wherever it stands', (payload) => {
  const harmless = tagsOf(pictureOf(two, options));
  const svg = pictureOf(
    {
      cards: [card('a', payload, 0), card('b', payload, 400)],
      lines: [{ from: 'a', to: 'b', label: payload, labelAt: 'to', both: false, holds: true, sources: [1] }],
    },
    { title: payload, at: payload, sources: [{ title: payload, publisher: payload, published: payload, url: payload }] },
  );
  expect([...tagsOf(svg)].filter((tag) => !harmless.has(tag))).toEqual([]);
  expect(svg).not.toMatch(/onerror=alert\(1\)>|onload='/);
  expect(['\u0000', '\ufffe'].filter((sign) => svg.includes(sign))).toEqual([]);
});

/** Names of elements and of their attributes. */
function tagsOf(svg: string): ReadonlySet<string> {
  return new Set(
    [...svg.matchAll(/<([^\s>/]+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)].flatMap(([, tag = '', attributes = '']) => [
      tag,
      ...[...attributes.matchAll(/([\w-]+)="/g)].map(([, name = '']) => name),
    ]),
  );
}

test('an absent entry is drawn as absent, a line that does not hold dashed', () => {
  const svg = pictureOf(
    { cards: two.cards.map((entry) => ({ ...entry, absence: 'has not happened yet' })), lines: two.lines.map((line) => ({ ...line, holds: false })) },
    options,
  );
  expect(svg).toContain('has not happened yet');
  expect(svg).toContain('stroke-dasharray="5 5"');
});

test('an empty canvas is a picture, too', () => {
  expect(pictureOf({ cards: [], lines: [] }, { ...options, sources: [] })).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>$/);
});
