import {
  itemLikeness,
  looksCloser,
  type Evidence,
  type EvidenceFact,
  type EvidencePart,
  type EvidenceRead,
  type EvidenceSource,
  type Likeness,
} from '../../rules/index.ts';
import { RecentMap } from '../../lib/index.ts';
import { EvidenceAt } from './evidence-at.ts';
import { HeldColumns, type Differing } from './held-columns.ts';
import { renamed } from './named.ts';
import { likeLists, listAt, type LikeLists, type PartColumn } from './part-column.ts';
import type { Rulebook } from './rulebook.ts';
import { addPlaces, Signs } from './signs.ts';

/** Parts and days for which it is held which lists are alike: all parts on three days. */
const MOST_LIKE_LISTS = 27;

/** Everybody with what some measures ask of them: the evidence of each, and who is like whom. */
export class Everybody extends HeldColumns {
  /** Which lists of a part are alike on a day. */
  readonly #likeLists = new RecentMap<string, LikeLists>(MOST_LIKE_LISTS);

  /** Everybody at another instant than `old`, of whom only some differ. */
  static differing(old: Everybody, differing: Differing, rulebook: Rulebook): Everybody {
    const { places, ...named } = renamed({ companies: old.companies, incomplete: old.incomplete }, differing.companies, differing.ids);
    const next = new Everybody(named, rulebook);
    next.takeDiffering(old, differing, places);
    return next;
  }

  /** Tells who is like whom on a day, as far as it is read. */
  likeness({ parts, metrics, readings, scopes, thresholds, identity }: EvidenceRead, valid: string): Likeness {
    if (identity) return () => null;
    const read = [...parts].flatMap((part) => this.#likePart(part, valid, looksCloser(part, readings)));
    const facts = [...metrics].flatMap((name) => {
      const [column, metric] = [this.facts.get(name), this.rulebook.vocabulary.metrics.get(name)];
      return column && metric && column.size > 0 ? [column.describing(metric, { valid, scopes })] : [];
    });
    const ownsFigures = this.#ownFigures(metrics);
    const incomplete = this.incomplete.byPlace;
    const signs = new Signs();
    return (place) => {
      if (ownsFigures(place)) return null;
      // One number for all parts together.
      let number = incomplete[place] ?? 0;
      for (const { numbers, byPlace, count } of read) number = number * count + (numbers[byPlace[place] ?? 0] ?? 0);
      signs.clear();
      const bounds: number[] = [];
      for (const describe of facts) describe(place, signs, bounds);
      if (bounds.length === 0 && number <= Number.MAX_SAFE_INTEGER) return number;
      // Beyond, numbers run into each other.
      if (number > Number.MAX_SAFE_INTEGER) for (const { numbers, byPlace } of read) signs.add(numbers[byPlace[place] ?? 0] ?? 0);
      return addPlaces(signs, bounds, thresholds) ? `${signs.text()}${number}` : null;
    };
  }

  /** Which lists of a part say the same on the day; nothing where the part is not held. */
  #likePart(part: EvidencePart, valid: string, closer: boolean): readonly (LikeLists & { readonly byPlace: Uint32Array })[] {
    const column: PartColumn<Evidence[EvidencePart][number]> | undefined = this.columns[part];
    if (!column) return [];
    const key = `${part} ${valid} ${closer ? 'closer' : ''}`;
    const like = this.#likeLists.get(key) ?? likeLists(column, (item) => itemLikeness(item, { valid, closer }));
    this.#likeLists.set(key, like);
    return [{ ...like, byPlace: column.byPlace }];
  }

  /** Tells who operates a product that has facts of some metrics: figures of products are added up with those of the company, and so are like no others. */
  #ownFigures(metrics: ReadonlySet<string>): (place: number) => boolean {
    const { products } = this.columns;
    const owners = [...metrics].flatMap((metric) => this.productFacts.get(metric) ?? []);
    if (!products || owners.length === 0) return () => false;
    const lists = products.lists.map((list) => list.some(({ id }) => owners.some((facts) => facts.has(id))));
    return (place) => lists[products.byPlace[place] ?? 0] === true;
  }

  /** The evidence of one company as far as it is held; what else there is is of no account for those who asked for it. */
  evidenceAt(place: number, { metrics }: EvidenceRead): EvidenceSource {
    return new EvidenceAt(place, metrics, this);
  }

  /** What is held of a company, with its facts as they are asked for. */
  partsAt(place: number, facts: () => readonly EvidenceFact[]): Evidence {
    const { memberships, closingEvents } = this.rulebook;
    const part = <Part extends EvidencePart>(name: Part): readonly Evidence[Part][number][] => listAt(this.columns[name], place);
    const events = part('events');
    return {
      company: this.companyAt(place),
      // Whoever looks for facts knows of which metric; all of them are wanted only for another day.
      get facts() {
        return facts();
      },
      sectors: part('sectors'),
      headquarters: part('headquarters'),
      parentHeadquarters: part('parentHeadquarters'),
      incorporation: part('incorporation'),
      operations: part('operations'),
      absences: part('absences'),
      listings: part('listings'),
      products: part('products'),
      owners: part('owners'),
      events: events.length === 0 ? closingEvents : [...events, ...closingEvents.filter(({ id }) => !events.some((event) => event.id === id))],
      incomplete: listAt(this.incomplete, place),
      complete: [],
      memberships,
    };
  }

  /** The facts of a metric, of a company and its products. */
  factsAt(place: number, metric: string): readonly EvidenceFact[] {
    const own = this.facts.get(metric)?.factsAt(place, this.companyAt(place).id) ?? [];
    const ofProducts = this.productFacts.get(metric);
    if (!ofProducts) return own;
    return [...own, ...listAt(this.columns.products, place).flatMap(({ id }) => ofProducts.get(id) ?? [])];
  }
}
