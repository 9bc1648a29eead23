import { isKind, type Card } from './graph.ts';

/** An entry as the API answers it; what a kind does not have is not there. */
export interface EntityAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly localName: string | null;
  readonly phase?: string;
  readonly date?: { readonly date: string; readonly text: string } | null;
  readonly amount?: { readonly amount: string; readonly currency: string } | null;
  readonly headquarters?: { readonly name: string } | null;
  readonly jurisdiction?: { readonly name: string } | null;
  readonly category?: string | null;
  readonly measure?: { readonly name: string } | null;
}

const PHASES: Readonly<Record<string, string>> = {
  NOT_YET: 'does not exist yet',
  PROPOSED: 'proposed',
  ADOPTED: 'adopted, not yet in force',
  IN_FORCE: 'in force',
  ENDED: 'no longer in force',
};

/** What the canvas says of an entry on a day. */
export function cardOf(entity: EntityAnswer, day: string): Card | null {
  if (!isKind(entity.__typename)) return null;
  return {
    id: entity.id,
    kind: entity.__typename,
    name: entity.name,
    localName: entity.localName,
    facts: [phaseOf(entity), entity.date?.text ?? null, ...factsOf(entity)].filter((fact) => fact !== null),
    phase: phaseOf(entity),
    date: entity.date?.text ?? null,
    day: entity.date?.date ?? null,
    absence: absenceOf(entity, day),
  };
}

function phaseOf({ phase }: EntityAnswer): string | null {
  return phase === undefined ? null : (PHASES[phase] ?? null);
}

function factsOf(entity: EntityAnswer): readonly string[] {
  return [
    entity.amount ? moneyText(entity.amount) : null,
    entity.headquarters?.name,
    entity.__typename === 'Measure' ? null : entity.jurisdiction?.name,
    entity.category?.replaceAll('-', ' '),
    entity.measure?.name,
  ].filter((fact) => fact != null);
}

function absenceOf(entity: EntityAnswer, day: string): string | null {
  if (entity.phase === 'NOT_YET') return 'does not exist yet on this day';
  if (entity.__typename === 'Event' && entity.date && entity.date.date > day) return 'has not happened yet on this day';
  return null;
}

const UNITS = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function moneyText({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  const number = Number(amount);
  const unit = UNITS.find(([size]) => number >= size);
  const figure = (unit ? number / unit[0] : number).toLocaleString('en', { maximumFractionDigits: 2 });
  return `${currency} ${figure}${unit ? ` ${unit[1]}` : ''}`;
}
