import { readFileSync } from 'node:fs';

/** The first question of the playground: verdicts, reasons, assertions, citations. */
export const WHOLE = readFileSync(new URL('../src/explorer/playground/examples/which-measures-affect-didi.graphql', import.meta.url), 'utf8');

/** Its asserted part alone: what sources say happened to DiDi under which measure. One statement, and no rules to evaluate. */
export const ASSERTED = `query Asserted {
  company(id: "didi") {
    name
    events(first: 20) {
      totalCount
      nodes { title date { text } regulators { nodes { name } } measures { nodes { title } } citations { quote source { title url } } }
    }
  }
}`;
