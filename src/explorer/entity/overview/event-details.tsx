import type { ReactElement } from 'react';
import { PanelEventDocument } from '../../generated/operations.ts';
import { EntryLinks } from '../entry-link.tsx';
import { Field, FieldList } from './field-list.tsx';
import { Ground } from './ground.tsx';
import { moneyText } from './money-text.ts';
import { useDetails } from './use-details.tsx';

/** The fields of an event. */
export function EventDetails({ id }: { readonly id: string }): ReactElement {
  const details = useDetails(PanelEventDocument, id, ({ event }) => event);
  if ('instead' in details) return details.instead;
  const { date, until, amount, otherParties, regulators, companies, products, measures } = details.found;
  return (
    <>
      <FieldList>
        <Field name={until ? 'Began' : 'Date'}>{date?.text}</Field>
        <Field name="Ended">{until?.text}</Field>
        <Field name="Amount">{amount && moneyText(amount)}</Field>
        <Field name="Regulators">{regulators.nodes.length > 0 && <EntryLinks entries={regulators.nodes} />}</Field>
        <Field name="Companies">{companies.nodes.length > 0 && <EntryLinks entries={companies.nodes} />}</Field>
        <Field name="Products">{products.nodes.length > 0 && <EntryLinks entries={products.nodes} />}</Field>
        <Field name="Under">{measures.nodes.length > 0 && <EntryLinks entries={measures.nodes} />}</Field>
        <Field name="Other parties">{otherParties.join(', ')}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}
