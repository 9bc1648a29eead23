import type { Dataset } from '../../src/io/index.ts';
import { parsePartialDate } from '../../src/time/index.ts';

type Row = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const row = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {});
const rows = (value: unknown): readonly Row[] => list(value).map(row);

/** One text for one content, the same in every language that computes it. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Math.abs(value) >= 1e15 ? value.toExponential(6) : String(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${key}:${canonical(inner)}`).join(',')}}`;
}

/** Every claim of a data set as `entity, kind, quote, source, value, dates`, in no order. */
export function claimLines(dataset: Dataset): readonly (readonly string[])[] {
  const lines: string[][] = [];
  const claim = (...parts: readonly [unknown, string, unknown, unknown, unknown, unknown]): void => void lines.push(parts.map(canonical));
  const cited = (id: unknown, kind: string, citations: unknown): void => {
    for (const c of rows(citations)) claim(id, kind, c['quote'], c['source'], c['claim'], c['check']);
  };
  /** A statement with its one quote. */
  const quoted = (id: unknown, kind: string, of: Row, value: unknown, dates: string): void => {
    const [first] = rows(of['citations']);
    claim(id, kind, first?.['quote'], first?.['source'], value, dates);
  };
  const remarks = (id: unknown, of: Row): void => {
    if (of['note'] !== undefined) claim(id, 'note', '', '', of['note'], '');
    for (const doubt of list(of['doubts'])) claim(id, 'doubt', '', '', doubt, '');
    for (const { reason } of rows(of['unverified'])) claim(id, 'unverified', '', '', reason, '');
    for (const c of rows(of['conflicts'])) quoted(id, 'conflict', c, [c['field'], c['value'], c['resolution']], '');
  };
  const each = (id: unknown, kind: string, values: unknown): void => {
    for (const value of list(values)) claim(id, kind, '', '', value, '');
  };
  const span = (of: Row): string => ['from', 'to', 'until'].map((key) => canonical(of[key])).join('|');
  const ends = (of: Row, ...keys: readonly string[]): string => keys.map((key) => canonical(of[key])).join('|');
  const of = (value: Row, ...keys: readonly string[]): readonly unknown[] => keys.map((key) => value[key]);

  for (const r of rows(dataset.regulators)) {
    cited(r['id'], 'entry', r['citations']);
    remarks(r['id'], r);
    each(r['id'], 'alias', r['aliases']);
    claim(r['id'], 'regulator', '', '', of(r, 'name', 'localName', 'kind', 'jurisdiction', 'parent', 'website'), r['founded']);
    for (const s of rows(r['statistics'])) quoted(r['id'], 'statistic', s, of(s, 'name', 'value', 'unit'), canonical(s['period']));
  }
  for (const m of rows(dataset.measures)) {
    cited(m['id'], 'entry', m['citations']);
    remarks(m['id'], m);
    each(m['id'], 'alias', m['aliases']);
    claim(m['id'], 'measure', '', '', of(m, 'title', 'localTitle', 'shortTitle', 'kind', 'jurisdiction', 'summary'), '');
    for (const kind of ['issuedBy', 'amends', 'supersedes', 'implements', 'basedOn']) each(m['id'], kind, m[kind]);
    for (const s of rows(m['lifecycle'])) quoted(m['id'], 'step', s, of(s, 'status', 'stage', 'note', 'reason', 'unverified'), canonical(s['date']));
    for (const p of rows(m['provisions'])) {
      const id = `${canonical(m['id'])}#${canonical(p['id'])}`;
      cited(id, 'entry', p['citations']);
      remarks(id, p);
      claim(id, 'provision', '', '', [p['label'], p['summary'], list(p['obligations'])], '');
      claim(id, 'criteria', '', '', of(row(p['criteria']), 'text', 'rule', 'scope', 'role', 'note'), '');
      for (const kind of ['deadlines', 'changes']) {
        for (const d of rows(p[kind])) claim(id, kind, '', '', of(d, 'what', 'before', 'after', 'note'), '');
      }
      for (const d of rows(p['penalties'])) {
        const { maximum, unit } = row(d['alternative']);
        claim(id, 'penalty', '', '', [...of(d, 'text', 'minimum', 'maximum', 'unit'), maximum, unit, d['unverified']], '');
      }
    }
  }
  for (const c of rows(dataset.companies)) {
    const [seat, incorporation] = [row(c['headquarters']), row(c['incorporation'])];
    remarks(c['id'], c);
    for (const q of [...rows(c['citations']), ...rows(seat['citations']), ...rows(incorporation['citations'])]) {
      claim(c['id'], 'quoted', q['quote'], q['source'], q['claim'], '');
    }
    const names = of(c, 'name', 'legalName', 'localName');
    claim(c['id'], 'company', '', '', [...names, ...of(incorporation, 'place', 'country'), ...of(seat, 'city', 'country', 'note'), c['parent']], '');
    each(c['id'], 'alias', c['aliases']);
    each(c['id'], 'sector', c['sectors']);
    each(c['id'], 'incomplete', c['incomplete']);
    for (const o of rows(c['ownership'])) {
      quoted(c['id'], 'stake', o, of(o, 'owner', 'percent', 'note', 'otherOwners'), span(o));
      remarks(c['id'], { conflicts: o['conflicts'] });
    }
    for (const p of rows(c['products'])) {
      claim(c['id'], 'product', '', '', of(p, 'id', 'name', 'localName', 'kind', 'category', 'categoryNote', 'aliases'), '');
    }
    for (const l of rows(c['listings'])) {
      quoted(c['id'], 'listing', l, of(l, 'exchange', 'ticker', 'kind', 'note', 'reason'), span(l));
      remarks(c['id'], { conflicts: l['conflicts'] });
      for (const end of rows(l['citations']).slice(1)) claim(c['id'], 'listing-end', end['quote'], end['source'], '', '');
    }
    for (const kind of ['operatesIn', 'doesNotOperateIn']) {
      for (const o of rows(c[kind])) quoted(c['id'], kind, o, of(o, 'country', 'establishment', 'note'), span(o));
    }
    for (const o of rows(c['operatesProducts'])) quoted(c['id'], 'operates', o, o['product'], span(o));
    for (const n of rows(c['nameHistory'])) quoted(c['id'], 'name', n, n['name'], ends(n, 'from', 'to'));
    for (const n of rows(c['identifiers'])) quoted(c['id'], 'identifier', n, of(n, 'scheme', 'value'), '');
    for (const f of rows(c['facts'])) {
      const said = of(f, 'metric', 'value', 'unit', 'product', 'scope', 'scopeNote', 'bound', 'qualifier', 'detail', 'transcription', 'note');
      const firstDay = (key: string): string => parsePartialDate(canonical(f[key]))?.first ?? '';
      quoted(c['id'], 'fact', f, [...said, f['untilReason']], [canonical(f['period']), firstDay('from'), firstDay('until')].join('|'));
    }
  }
  for (const e of rows(dataset.events)) {
    cited(e['id'], 'entry', e['citations']);
    remarks(e['id'], e);
    const said = of(e, 'title', 'kind', 'summary', 'amount', 'perParty', 'personalFines', 'appliesNote');
    claim(e['id'], 'event', '', '', said, ends(e, 'date', 'until', 'decidedOn', 'announcedOn'));
    for (const kind of ['regulators', 'companies', 'products', 'measures', 'followsFrom', 'otherParties']) each(e['id'], kind, e[kind]);
    for (const a of rows(e['applies'])) {
      claim(e['id'], 'applies', '', '', [a['company'] ?? a['product'], ...of(a, 'measure', 'role', 'claimStatus')], '');
    }
  }
  for (const i of rows(dataset.indicators)) {
    quoted(i['id'], 'indicator', i, [...of(i, 'name', 'value', 'unit'), i['publisher'] ?? i['publisherName']], canonical(i['period']));
    cited(i['id'], 'entry', rows(i['citations']).slice(1));
    remarks(i['id'], i);
  }
  for (const f of rows(dataset.vocabulary.metrics)) {
    const said = ['type', 'unit', 'label', 'question', 'known', 'graph', 'maxAgeDays', 'scopeNote', 'units', 'people', 'stale', 'note', 'absence'];
    claim(f['name'], 'metric', '', '', of(f, ...said), '');
    const basis = (citations: unknown): void => {
      for (const b of rows(citations)) claim(f['name'], 'basis', b['quote'], b['source'], b['locator'], '');
    };
    if (f['definition'] !== undefined) {
      claim(f['name'], 'definition', '', '', of(row(f['definition']), 'force', 'rule', 'assumption'), '');
      basis(row(f['definition'])['citations']);
    }
    for (const b of rows(f['bridges'])) {
      claim(f['name'], 'bridge', '', '', of(b, 'from', 'gives', 'assumption'), '');
      basis(b['citations']);
    }
  }
  for (const r of rows(dataset.vocabulary.readings)) {
    claim(r['id'], 'reading', '', '', of(r, 'kind', 'gives', 'description', 'assumption', 'closedWorld', 'args'), '');
  }
  for (const x of rows(dataset.plain.get('exchanges'))) {
    claim(x['id'], 'exchange', '', '', of(x, 'name', 'mic', 'jurisdiction', 'kind', 'regulator', 'note'), '');
  }
  for (const x of rows(dataset.plain.get('jurisdictions'))) {
    claim(x['id'], 'jurisdiction', '', '', of(x, 'name', 'localName', 'kind', 'note'), '');
    for (const link of list(x['memberOf'])) {
      const member: Row = typeof link === 'string' ? { to: link } : row(link);
      claim(x['id'], 'member', '', '', member['to'], ends(member, 'from', 'until'));
    }
  }
  for (const x of rows(dataset.plain.get('sectors'))) {
    claim(x['id'], 'sector-entry', '', '', of(x, 'name', 'localName'), '');
    each(x['id'], 'broader', x['broader']);
  }
  for (const s of rows(dataset.sources)) {
    claim(s['id'], 'source', '', s['url'], of(s, 'title', 'publisher', 'language', 'kind', 'verification'), s['publishedOn']);
  }
  return lines;
}
