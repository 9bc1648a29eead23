import type { ReactElement } from 'react';
import { PanelCompanyDocument } from '../../generated/operations.ts';
import { EntryLink, EntryLinks } from '../entry-link.tsx';
import { Field, FieldList } from './field-list.tsx';
import { Ground } from './ground.tsx';
import { useDetails } from './use-details.tsx';

/** Registers' names of their identifiers, as people say them. */
const SCHEMES: Readonly<Record<string, string>> = { 'sec-cik': 'SEC CIK', lei: 'LEI' };

/** The fields of a company. */
export function CompanyDetails({ id }: { readonly id: string }): ReactElement {
  const details = useDetails(PanelCompanyDocument, id, ({ company }) => company);
  if ('instead' in details) return details.instead;
  const { legalName, city, headquarters, incorporation, sectors, identifiers, parent } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Registered name">{legalName}</Field>
        <Field name="Headquarters">
          {headquarters && (
            <>
              {city !== null && `${city}, `}
              <EntryLink {...headquarters} />
            </>
          )}
        </Field>
        <Field name="Incorporated in">{incorporation && <EntryLink {...incorporation} />}</Field>
        <Field name="Part of">{parent && <EntryLink {...parent} />}</Field>
        <Field name="Sectors">{sectors.length > 0 && <EntryLinks entries={sectors} />}</Field>
        {identifiers.map(({ scheme, value }) => (
          <Field key={`${scheme} ${value}`} name={SCHEMES[scheme] ?? scheme}>
            {value}
          </Field>
        ))}
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}
