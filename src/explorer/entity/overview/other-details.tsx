import type { ReactElement } from 'react';
import {
  PanelExchangeDocument,
  PanelJurisdictionDocument,
  PanelProductDocument,
  PanelProvisionDocument,
  PanelRegulatorDocument,
  PanelSectorDocument,
} from '../../generated/operations.ts';
import { WebLink } from '../../words/web-link.tsx';
import { plainWords } from '../../words/words.ts';
import { EntryLink, EntryLinks } from '../entry-link.tsx';
import { Field, FieldList } from './field-list.tsx';
import { Ground } from './ground.tsx';
import { useDetails } from './use-details.tsx';

interface Props {
  readonly id: string;
}

/** The fields of a provision; what it asks stands under Criteria. */
export function ProvisionDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelProvisionDocument, id, ({ provision }) => provision);
  if ('instead' in details) return details.instead;
  const { label, measure } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Place">{label}</Field>
        <Field name="Measure">
          <EntryLink {...measure} />
        </Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}

/** The fields of a regulator. */
export function RegulatorDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelRegulatorDocument, id, ({ regulator }) => regulator);
  if ('instead' in details) return details.instead;
  const { jurisdiction, founded, parent, website } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Jurisdiction">{jurisdiction && <EntryLink {...jurisdiction} />}</Field>
        <Field name="Part of">{parent && <EntryLink {...parent} />}</Field>
        <Field name="Founded">{founded?.text}</Field>
        <Field name="Site">
          {website !== null && <WebLink href={website} words={website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')} />}
        </Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}

/** The fields of a product. */
export function ProductDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelProductDocument, id, ({ product }) => product);
  if ('instead' in details) return details.instead;
  const { category, operators } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Operated by">{operators.nodes.length > 0 && <EntryLinks entries={operators.nodes} />}</Field>
        <Field name="Category">{category !== null && plainWords(category)}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}

/** The fields of an exchange. */
export function ExchangeDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelExchangeDocument, id, ({ exchange }) => exchange);
  if ('instead' in details) return details.instead;
  const { mic, jurisdiction, regulator } = details.found;
  return (
    <>
      <FieldList>
        <Field name="Market code">{mic}</Field>
        <Field name="Jurisdiction">{jurisdiction && <EntryLink {...jurisdiction} />}</Field>
        <Field name="Regulator">{regulator && <EntryLink {...regulator} />}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}

/** The fields of a jurisdiction. */
export function JurisdictionDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelJurisdictionDocument, id, ({ jurisdiction }) => jurisdiction);
  if ('instead' in details) return details.instead;
  return (
    <>
      <FieldList>
        <Field name="Code">{id}</Field>
        <Field name="Member of">{details.found.memberOf.length > 0 && <EntryLinks entries={details.found.memberOf} />}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}

/** The fields of a sector. */
export function SectorDetails({ id }: Props): ReactElement {
  const details = useDetails(PanelSectorDocument, id, ({ sector }) => sector);
  if ('instead' in details) return details.instead;
  return (
    <>
      <FieldList>
        <Field name="Part of">{details.found.broader.length > 0 && <EntryLinks entries={details.found.broader} />}</Field>
      </FieldList>
      <Ground entry={details.found} />
    </>
  );
}
