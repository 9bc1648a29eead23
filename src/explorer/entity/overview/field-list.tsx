import type { ReactElement, ReactNode } from 'react';

/** Fields of an entry, name beside value. */
export function FieldList({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className="fields">{children}</dl>;
}

/** One of them; nothing where nothing is recorded. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement | null {
  if (children == null || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
