import { drawFor, type Draw } from './draw.ts';
import { COUNTRIES, FIGURES, JUDGEMENTS, JURISDICTIONS, SECTORS, STATES } from './world.ts';

/** Regulators of the generated data set; the first issue most measures. */
export const REGULATORS = 40;
const COMPARISONS = ['>', '>=', '<', '<='] as const;
const KINDS = ['law', 'regulation', 'guideline'] as const;

/** A made-up measure with rules of all forms. */
export function measureRow(seed: number, index: number) {
  const draw = drawFor(seed, `measure ${index}`);
  const id = `gen:measure-${index}`;
  const jurisdiction = draw.mostlyFirst(JURISDICTIONS);
  const citations = [{ source: 'gen:gazette', locator: `No. ${index}` }];
  const year = draw.whole(2012, 2024);
  return {
    id,
    title: `${jurisdiction} rules on ${draw.one(SECTORS)} (No. ${index})`,
    ...(jurisdiction === 'CN' && { localTitle: `关于网络数据的规定第${index}号` }),
    kind: draw.one(KINDS),
    jurisdiction,
    issuedBy: [`gen:regulator-${Math.floor(draw.share() ** 3 * REGULATORS)}`],
    ...(index > 0 && draw.chance(0.3) && { basedOn: [`gen:measure-${Math.floor(draw.share() ** 3 * index)}`] }),
    lifecycle: [
      { status: 'draft', date: `${year - 1}-03-15`, citations },
      ...(draw.chance(0.85) ? [{ status: 'published', date: `${year}-02-01`, citations }] : []),
      ...(draw.chance(0.75) ? [{ status: 'in-force', date: `${year}-06-01`, citations }] : []),
      ...(draw.chance(0.1) ? [{ status: 'repealed', date: `${year + 3}-01-01`, citations }] : []),
    ],
    provisions: Array.from({ length: draw.whole(1, 3) }, (_, part) => ({
      id: `art-${part + 1}`,
      label: `Art. ${part + 1}`,
      criteria: {
        text: `Whom Art. ${part + 1} of No. ${index} binds.`,
        ...(draw.chance(0.95) && { rule: ruleOf(draw, draw.whole(1, 3)) }),
        ...(draw.chance(0.2) && { scope: 'explicit' }),
        ...(draw.chance(0.1) && { role: 'consequence' }),
      },
      obligations: ['keep a register'],
      citations,
    })),
    citations,
  };
}

function ruleOf(draw: Draw, depth: number): object {
  if (depth === 0 || draw.chance(0.2)) return leafOf(draw);
  const parts = (least: number, most: number): readonly object[] => Array.from({ length: draw.whole(least, most) }, () => ruleOf(draw, depth - 1));
  switch (draw.one(['all', 'all', 'any', 'not', 'atLeast', 'unless'] as const)) {
    case 'all':
      return { all: parts(2, 3) };
    case 'any':
      return { any: parts(2, 3) };
    case 'not':
      return { not: ruleOf(draw, depth - 1) };
    case 'atLeast':
      return { atLeast: { n: 2, of: parts(3, 4) } };
    case 'unless':
      return { unless: { rule: ruleOf(draw, depth - 1), exceptions: parts(1, 2) } };
  }
}

function leafOf(draw: Draw): object {
  switch (draw.one(['figure', 'figure', 'sector', 'country', 'state', 'judgement'] as const)) {
    case 'figure': {
      const { metric, least, most } = draw.one(FIGURES);
      return {
        fact: metric === 'annualTurnoverEUR' ? `${metric}.EU` : metric,
        op: draw.one(COMPARISONS),
        value: draw.magnitude(least * 10, most),
      };
    }
    case 'sector':
      return { fact: 'sector', op: 'in', value: [draw.one(SECTORS), draw.one(SECTORS)] };
    case 'country':
      return { fact: draw.one(['operatesInJurisdiction', 'headquartersCountry', 'incorporatedIn'] as const), op: 'in', value: [draw.one(COUNTRIES)] };
    case 'state':
      return { fact: draw.one(STATES), op: '=', value: draw.chance(0.8) };
    case 'judgement':
      return { fact: draw.one(JUDGEMENTS), op: '=', value: true };
  }
}
