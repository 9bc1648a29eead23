import type { CompanyTimelineArgs } from '../generated/schema.ts';
import { partialDateOf, SINCE_EVER, STILL, type PartialDate, type Precision } from '../time/index.ts';
import { timelineItem } from './explorations/index.ts';
import type { Resolver } from './resolver.ts';
import { encodeCursor, partialDate, type Page } from './values/index.ts';
import { companyInRow, dutiesOf, listOf, numberOf, textOf, type ComputedValue, type Duty } from './verdicts/index.ts';

const PRECISIONS: readonly Precision[] = ['DAY', 'MONTH', 'QUARTER', 'YEAR'];
/** Behind the letters of the kinds that the statement brings. */
const LETTER = 'F';
const COUNT_BUDGET = 10_000;

interface Item {
  /** Place in the order of timelines: first day, precision, kind, id. */
  readonly place: string;
  readonly value: ComputedValue;
}

/** The timeline of a company with the duties that begin: they are put among the items that the statement brings, in one order. */
export const companyTimeline: Resolver<CompanyTimelineArgs> = ([row, found], { args, page: pageOf, verdicts }) => {
  const page = pageOf();
  const [list, total] = listOf(found);
  const stored = listOf(list).map((item): Item => storedItem(listOf(item)));
  const asked = args.kinds?.includes('DUTY') === true && Array.isArray(row);
  const duties = asked
    ? dutiesOf(companyInRow(row, verdicts), verdicts)
        .filter(within(args))
        .map((duty) => dutyItem(duty, textOf(listOf(listOf(row)[0])[0])))
    : [];
  const behind = duties.filter(({ place }) => (!page.after || place > page.after.order) && (!page.before || place < page.before.order));
  const sorted = [...stored, ...behind].toSorted((left, right) => (left.place < right.place === !page.backward ? -1 : 1));
  const kept = sorted.slice(0, page.size);
  const shown = page.backward ? kept.toReversed() : kept;
  const count = numberOf(total) ?? 0;
  return {
    ...pageValue(shown, sorted.length > page.size, page, (place) => encodeCursor({ list: page.list, at: verdicts.at, order: place })),
    totalCount: count + duties.length,
    totalCountExact: count < COUNT_BUDGET,
  };
};

function pageValue(items: readonly Item[], more: boolean, page: Page, cursorOf: (place: string) => string): ComputedValue {
  const cursors = items.map(({ place }) => cursorOf(place));
  return {
    nodes: items.map(({ value }) => value),
    edges: items.map(({ value }, index) => ({ cursor: cursors[index], node: value })),
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** An item that the statement brought: nodes are tuples of their id, behind the name of their type where several are possible. */
function storedItem(cells: readonly unknown[]): Item {
  const { subject, other, detail, citations, ...item } = timelineItem(cells);
  const idOf = (tuple: unknown): unknown => listOf(tuple)[1] ?? null;
  const cited = listOf(citations).map((tuple) => listOf(tuple)[0]);
  return { place: textOf(cells[0]), value: { ...item, subject: idOf(subject), other: idOf(other), detail: idOf(detail), citations: cited } };
}

function dutyItem(duty: Duty, company: string): Item {
  const { measure, provision, step, startsOn, until, planned, obligations, sentence, citations } = duty;
  const detail = {
    provision: provision.id,
    measure: measure.rules.id,
    startsOn: partialDate(startsOn.text),
    step: step.id ?? null,
    planned,
    verdict: planned ? 'WOULD_APPLY' : 'APPLIES',
    obligations,
    citations,
  };
  const date = partialDate(startsOn.text);
  const value = { kind: 'DUTY', date, until: partialDate(until), sentence, subject: company, other: null, detail, citations };
  return { place: `${startsOn.first}${PRECISIONS.indexOf(startsOn.precision)}${LETTER}${provision.id}`, value };
}

/** A month or year in which `from` lies may begin before it: what could lie in the asked time is shown. */
function within({ from, until }: CompanyTimelineArgs): (duty: Duty) => boolean {
  const first = ({ precision }: PartialDate): string => (from == null ? SINCE_EVER : partialDateOf(from, precision).first);
  return ({ startsOn }) => startsOn.first >= first(startsOn) && startsOn.first < (until ?? STILL);
}
