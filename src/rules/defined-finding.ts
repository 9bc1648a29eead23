import { union, type Finding } from './finding.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { supportOfRule } from './explain/support-of-rule.ts';
import type { Definition } from './vocabulary.ts';
import type { View } from './view.ts';

/** What a definition proves in a view; null when nothing, or when it reaches itself again. */
export function definedFinding(view: View, definition: Definition): Finding | null {
  if (definition.cyclic) return null;
  const truth = evaluateRule(definition.rule, view);
  const proves = truth === 'TRUE' ? definition.force !== 'necessary' : truth === 'FALSE' && definition.force !== 'sufficient';
  if (!proves) return null;
  return new DefinedFinding(view, definition, truth === 'TRUE');
}

/** Works out what it rests on only when somebody asks, which a verdict without explanation never does. */
class DefinedFinding implements Finding {
  readonly observed: Finding['observed'];
  readonly citationsByValue = null;
  readonly conflict = false;
  readonly #view: View;
  readonly #definition: Definition;
  #support: Pick<Finding, 'facts' | 'citations' | 'assumptions'> | undefined;

  constructor(view: View, definition: Definition, truth: boolean) {
    this.#view = view;
    this.#definition = definition;
    this.observed = { type: 'boolean', truth };
  }

  get facts(): readonly string[] {
    return this.#rests().facts;
  }

  get citations(): readonly string[] {
    return this.#rests().citations;
  }

  get assumptions(): readonly string[] {
    return this.#rests().assumptions;
  }

  #rests(): Pick<Finding, 'facts' | 'citations' | 'assumptions'> {
    if (this.#support) return this.#support;
    const { assumption, citations, rule } = this.#definition;
    const inner = supportOfRule(rule, this.#view);
    this.#support = {
      facts: inner.facts,
      citations: union(citations, inner.citations),
      assumptions: union(assumption === null ? [] : [assumption], inner.assumptions),
    };
    return this.#support;
  }
}
