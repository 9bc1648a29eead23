import { validityText } from '../graph/dates.ts';
import { KIND_LOOKS } from '../graph/kinds.ts';
import { labelOf } from '../graph/relations.ts';
import { ENTRY_COLUMNS } from '../table/entry-table.ts';
import type { Case, Cite } from './case.ts';
import { CASE_STYLE } from './case-style.ts';
import { chapterMarkup } from './case-verdicts.ts';
import { markup, Markup } from './markup.ts';
import { Numbering } from './numbering.ts';
import { quotesMarkup, referencesMarkup } from './quotes-markup.ts';

/** Nothing is fetched and nothing is run, whatever somebody may have smuggled in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A case as one HTML file: picture, explanation, quotes and links; it needs no network and no script. */
export function caseFileOf(told: Case): string {
  const numbering = new Numbering();
  const cite: Cite = (citations) => numbering.numbered(citations);
  // Chapters first: what is read first has the first numbers.
  const chapters = told.chapters.map((chapter) => chapterMarkup(chapter, cite));
  const relations = relationsMarkup(told, cite);
  const citations = new Map(told.relations.map((row) => [row.id, row.citations]));
  const picture = told.picture((link) => cite(citations.get(link) ?? []).map(({ number }) => number));
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${told.title}: case file</title>
<style>${new Markup(CASE_STYLE)}</style>
</head>
<body>
<header>
<p class="over">Ambit case file</p>
<h1>${told.title}</h1>
<p class="at">${capital(told.coordinates)}. Made on ${told.madeAt.slice(0, 16).replace('T', ' at ')} UTC. ${linkMarkup(told.address, 'Open the same view')}</p>
<p class="note">Verdicts are computed from the criteria of each measure and the recorded facts; what cannot be decided is unknown. Numbers in brackets lead to the sources. This is no legal advice.</p>
</header>
<main>
${told.entries.length === 0 ? null : markup`<section><h2>The picture</h2><div class="picture" tabindex="0" role="region" aria-label="Picture">${picture}</div></section>`}
${chapters}
${relations}
${entriesMarkup(told)}
${sourcesMarkup(numbering)}
${askedMarkup(told)}
</main>
</body>
</html>
`;
  return page.text;
}

function relationsMarkup({ relations }: Case, cite: Cite): Markup | null {
  if (relations.length === 0) return null;
  return markup`<section><h2>What is connected, and who says so</h2><ul class="relations">
${relations.map((row) => {
  const quotes = cite(row.citations);
  const more = [labelOf(row), row.claimStatus?.toLowerCase(), validityText(row), row.holds ? null : 'does not hold on this day'];
  return markup`<li><p>${row.sentence} ${referencesMarkup(quotes)}</p><p class="small">${more.filter((part) => part != null).join(' · ')}</p>${quotesMarkup(quotes)}</li>
`;
})}</ul></section>`;
}

function entriesMarkup({ entries }: Case): Markup | null {
  if (entries.length === 0) return null;
  const columns = ENTRY_COLUMNS.filter(({ key }) => !['id', 'localName', 'absence', 'relations', 'kind'].includes(key));
  return markup`<section><h2>Who and what is shown</h2><div class="wide" tabindex="0" role="region" aria-label="Entries"><table>
<thead><tr><th scope="col">Kind</th>${columns.map(({ title }) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${entries.map(
    (row) => markup`<tr><td>${KIND_LOOKS[row.kind].word}</td>${columns.map((column) =>
      column.key === 'name'
        ? markup`<th scope="row">${row.name}${row.localName === null ? null : markup` <span lang="und" class="local">${row.localName}</span>`}${row.absence === null ? null : markup`<span class="small block">${row.absence}</span>`}</th>`
        : markup`<td>${column.text(row)}</td>`,
    )}</tr>
`,
  )}</tbody></table></div></section>`;
}

function sourcesMarkup({ sources }: Numbering): Markup | null {
  if (sources.length === 0) return null;
  return markup`<section><h2>Sources</h2><ol class="sources">
${sources.map(({ title, publisher, publishedOn, url }, place) => {
  const more = [publisher, publishedOn?.text].filter((part) => part != null).join(', ');
  return markup`<li id="source-${place + 1}"><cite>${title}</cite>${more === '' ? null : `, ${more}`}${url === null ? null : markup`<br>${linkMarkup(url, url)}`}</li>
`;
})}</ol></section>`;
}

function askedMarkup({ asked, omissions }: Case): Markup {
  return markup`<section><h2>How this was asked</h2>
${omissions.length === 0 ? null : markup`<p>Not in this file:</p><ul>${omissions.map((line) => markup`<li>${line}</li>`)}</ul>`}
<p>These are the operations and variables that were sent to the public API; sent again, they give the answers told here as long as nothing new is recorded.</p>
${asked.map(
  ({
    query,
    variables,
  }) => markup`<details><summary>${query.match(/query (\w+)/)?.[1] ?? 'Operation'}, asked ${variables.length === 1 ? 'once' : `${variables.length} times`}</summary><pre>${query.trim()}</pre>${variables.map((one) => markup`<pre>${one}</pre>`)}</details>
`,
)}</section>`;
}

/** An address from data becomes a link only if it is one of the web. */
function linkMarkup(address: string, words: string): Markup {
  return /^https?:\/\//i.test(address) ? markup`<a href="${address}" rel="noreferrer noopener">${words}</a>` : markup`${words}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
