import shown from './examples/shown.json';

/** A question to start from. */
export interface Example {
  /** What it asks, in words: the first line of its file. */
  readonly question: string;
  readonly query: string;
}

/** Questions of one kind. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The questions that open as tabs, in order: no more than fit beside each other. The service runs them once before it is ready. */
export const tabs: readonly Example[] = shown.tabs.flatMap(exampleOf);

/** All questions, by what they are about. */
export const groups: readonly ExampleGroup[] = shown.groups.map(({ title, examples }) => ({ title, examples: examples.flatMap(exampleOf) }));

function exampleOf(name: string): readonly Example[] {
  const query = files[`./examples/${name}.graphql`];
  return query === undefined ? [] : [{ question: firstComment(query), query }];
}

function firstComment(query: string): string {
  return query.slice(0, query.indexOf('\n')).replace(/^#\s*/, '');
}
