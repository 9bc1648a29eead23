import type { ReactElement } from 'react';
import { PanelMeasureDocument } from '../../generated/operations.ts';
import { EntryLink, EntryLinks } from '../entry-link.tsx';
import { Field, FieldList } from './field-list.tsx';
import { Ground } from './ground.tsx';
import { useDetails } from './use-details.tsx';

/** The fields of a measure. */
export function MeasureDetails({ id }: { readonly id: string }): ReactElement {
  const details = useDetails(PanelMeasureDocument, id, ({ measure }) => measure);
  if ('instead' in details) return details.instead;
  const { shortTitle, date, jurisdiction, issuedBy } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Short title">{shortTitle}</Field>
        <Field name="Dated">{date?.text}</Field>
        <Field name="Issued by">{issuedBy.nodes.length > 0 && <EntryLinks entries={issuedBy.nodes} />}</Field>
        <Field name="Law of">{jurisdiction && <EntryLink {...jurisdiction} />}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}
