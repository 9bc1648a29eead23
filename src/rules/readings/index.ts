// The ways to read a fact off the graph, one file each. A new one: its file, its kind in vocabulary.ts, its line here,
// its table in test/cases/readings.yaml.
import type { ReadingKind } from '../vocabulary.ts';
import { companyId } from './company-id.ts';
import { establishmentCountries } from './establishment-countries.ts';
import { groupHeadquarters } from './group-headquarters.ts';
import { hasForeignOwner } from './has-foreign-owner.ts';
import { hasListingOutside } from './has-listing-outside.ts';
import { headquartersCountry } from './headquarters-country.ts';
import { headquartersOpen } from './headquarters-open.ts';
import { incorporationCountry } from './incorporation-country.ts';
import { listingCountries } from './listing-countries.ts';
import { openEvent } from './open-event.ts';
import { operatesInCountries } from './operates-in-countries.ts';
import { plannedListingCountries } from './planned-listing-countries.ts';
import { productCategories } from './product-categories.ts';
import { productKinds } from './product-kinds.ts';
import { productNames } from './product-names.ts';
import type { GraphReading } from './reading.ts';
import { sectorsOfCompany } from './sectors-of-company.ts';

export const READINGS: Readonly<Record<ReadingKind, GraphReading>> = {
  companyId,
  sectorsOfCompany,
  headquartersCountry,
  groupHeadquarters,
  incorporationCountry,
  operatesInCountries,
  establishmentCountries,
  headquartersOpen,
  listingCountries,
  hasListingOutside,
  plannedListingCountries,
  productKinds,
  productCategories,
  productNames,
  openEvent,
  hasForeignOwner,
};

export type { GraphReading, Look } from './reading.ts';
