import { markup, type Markup } from './markup.ts';
import type { Numbered } from './numbering.ts';

/** The numbers of the sources, each a link to it: `[1] [4]`. */
export function referencesMarkup(quotes: readonly Numbered[]): Markup {
  const numbers = [...new Set(quotes.map(({ number }) => number))].toSorted((a, b) => a - b);
  return markup`${numbers.map((number) => markup`<a class="ref" href="#source-${number}">[${number}]</a> `)}`;
}

/** The quotes themselves, each with its place and source. */
export function quotesMarkup(quotes: readonly Numbered[]): Markup | null {
  const spoken = quotes.filter(({ quote }) => quote !== null);
  if (spoken.length === 0) return null;
  return markup`<ul class="quotes">${spoken.map(
    ({ quote, locator, number }) =>
      markup`<li><q>${quote}</q> <span class="small">${locator === null || locator === '' ? null : `${locator} `}<a class="ref" href="#source-${number}">[${number}]</a></span></li>`,
  )}</ul>`;
}
