import { cardOf, type EntityAnswer } from './card.ts';
import type { Card, Graph, Link } from './graph.ts';

/** A relation as `neighbourhood` answers it. */
export type StepAnswer = Omit<Link, 'holds'>;

/** An answer of `neighbourhood`: some entries and the relations among them. */
export interface SubgraphAnswer {
  readonly nodes: readonly EntityAnswer[];
  readonly edges: readonly StepAnswer[];
}

/** The graph with one more answer in it; a relation that was answered holds. */
export function withAnswer(graph: Graph, answer: SubgraphAnswer, day: string): Graph {
  const cards = new Map(graph.cards);
  const links = new Map(graph.links);
  for (const entity of answer.nodes) {
    const card = cardOf(entity, day);
    if (card) cards.set(card.id, card);
  }
  for (const edge of answer.edges) links.set(edge.id, { ...edge, holds: true });
  return { cards, links };
}

/**
 * The graph before its entries are read at other coordinates: what was known stays, so that what does not hold there can be shown as absent.
 * Reading again makes present what is.
 */
export function beforeReading(graph: Graph): Graph {
  const cards = new Map<string, Card>();
  const links = new Map<string, Link>();
  for (const card of graph.cards.values()) cards.set(card.id, { ...card, absence: 'is not recorded at these dates' });
  for (const link of graph.links.values()) links.set(link.id, { ...link, holds: false });
  return { cards, links };
}
