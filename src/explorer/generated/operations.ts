/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How the verdict compares with what sources say. */
export type Agreement =
  /** A source says that it is affected, and so does the verdict. */
  | 'AGREES'
  /** A source says that it is affected, the verdict that it is not. */
  | 'CONTRADICTS'
  /** No source says so. */
  | 'NOT_ASSERTED'
  /** A source says that it is affected, the verdict is UNKNOWN. */
  | 'UNCONFIRMED';

/** Coordinates of a question. */
export type At = {
  /** What the graph had recorded by this instant; default now. */
  readonly known?: string | null | undefined;
  /** Only statements that a cited source had published by this day; default no limit. */
  readonly published?: string | null | undefined;
  /** The day asked about; default today (UTC). */
  readonly valid?: string | null | undefined;
};

/** How far a claim has come. */
export type ClaimStatus =
  /** Alleged. */
  | 'ALLEGED'
  /** Announced by the authority. */
  | 'ANNOUNCED'
  /** Found by an authority or court. */
  | 'FOUND'
  /** Ordered. */
  | 'ORDERED'
  /** Reversed later. */
  | 'REVERSED'
  /** Settled. */
  | 'SETTLED'
  /** The source names the party without saying how far the claim has come. */
  | 'UNSTATED';

/** Kinds of entries that search finds and that paths walk. */
export type EntityKind =
  /** A company. */
  | 'COMPANY'
  /** Something that happened. */
  | 'EVENT'
  /** A stock exchange. */
  | 'EXCHANGE'
  /** A country, territory or union. */
  | 'JURISDICTION'
  /** A law, regulation, rule, standard or draft. */
  | 'MEASURE'
  /** An app, platform or service. */
  | 'PRODUCT'
  /** An article or other part of a measure. */
  | 'PROVISION'
  /** A regulator, ministry, court or office. */
  | 'REGULATOR'
  /** A sector of the economy. */
  | 'SECTOR';

/** What the text that was found is of its entry. */
export type MatchKind =
  /** Another name: a former, legal or short one, an abbreviation. */
  | 'ALIAS'
  /** The number of an article. */
  | 'ARTICLE'
  /** An identifier in a register, a market code or a country code. */
  | 'IDENTIFIER'
  /** Its name in its own language and script. */
  | 'LOCAL_NAME'
  /** Its name. */
  | 'NAME'
  /** The name of a product that the company operates. */
  | 'PRODUCT'
  /** A summary, a duty or a quote about it. */
  | 'TEXT'
  /** A ticker under which it is listed. */
  | 'TICKER'
  /** The title of a measure or event. */
  | 'TITLE';

/** Where a measure stands at a date, folded from its lifecycle steps. */
export type Phase =
  /** Adopted or published, not yet applicable. */
  | 'ADOPTED'
  /** Repealed, superseded, withdrawn, expired or annulled. */
  | 'ENDED'
  /** In force and applicable. */
  | 'IN_FORCE'
  /** No step has happened. */
  | 'NOT_YET'
  /** Announced, drafted or under consultation. */
  | 'PROPOSED';

/** How precisely a date is known. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A quarter of a year. */
  | 'QUARTER'
  /** A year. */
  | 'YEAR';

/** Relation types of the model, read source to target; a new type extends this enum in its own file. */
export type RelationKind =
  /** A measure changes another. */
  | 'AMENDS'
  /** A measure rests on another. */
  | 'BASED_ON'
  /** An event follows from an earlier one. */
  | 'FOLLOWS_FROM'
  /** A measure contains a provision. */
  | 'HAS_PROVISION'
  /** A measure carries out another. */
  | 'IMPLEMENTS'
  /** An event involves a regulator, company or product. */
  | 'INVOLVES'
  /** An entry belongs to a jurisdiction; `role` says how. */
  | 'IN_JURISDICTION'
  /** A company is active in a sector. */
  | 'IN_SECTOR'
  /** A regulator issued a measure. */
  | 'ISSUED'
  /** A company is listed on an exchange. */
  | 'LISTED_ON'
  /** A company operates a product. */
  | 'OPERATES'
  /** A company holds shares of another. */
  | 'OWNS'
  /** An entry is part of a larger one: a subsidiary, a subordinate body, a narrower sector, a member state. */
  | 'PART_OF'
  /** A measure takes the place of another. */
  | 'SUPERSEDES'
  /** An event happened under a measure. */
  | 'UNDER';

/** Does a measure affect a company. */
export type Verdict =
  /** It applies: the criteria are met and the measure is in force. */
  | 'APPLIES'
  /** It does not apply: the criteria are not met, or the measure does not stand yet or any more. */
  | 'DOES_NOT_APPLY'
  /** The recorded facts settle neither; the needs say what is missing. */
  | 'UNKNOWN'
  /** It would apply: the criteria are met, the measure is proposed or adopted but not yet in force. */
  | 'WOULD_APPLY';

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly dataVersion: number, readonly recordedAt: string, readonly counts: ReadonlyArray<{ readonly kind: EntityKind, readonly count: number, readonly exact: boolean }> } };

type CanvasEntry_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly headquarters: { readonly name: string } | null };

type CanvasEntry_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly date: { readonly date: string, readonly text: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null };

type CanvasEntry_Exchange_Fragment = { readonly __typename: 'Exchange', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null };

type CanvasEntry_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null };

type CanvasEntry_Measure_Fragment = { readonly __typename: 'Measure', readonly phase: Phase, readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly date: { readonly date: string, readonly text: string } | null };

type CanvasEntry_Product_Fragment = { readonly __typename: 'Product', readonly category: string | null, readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null };

type CanvasEntry_Provision_Fragment = { readonly __typename: 'Provision', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly measure: { readonly name: string } };

type CanvasEntry_Regulator_Fragment = { readonly __typename: 'Regulator', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly jurisdiction: { readonly name: string } | null };

type CanvasEntry_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null };

export type CanvasEntryFragment =
  | CanvasEntry_Company_Fragment
  | CanvasEntry_Event_Fragment
  | CanvasEntry_Exchange_Fragment
  | CanvasEntry_Jurisdiction_Fragment
  | CanvasEntry_Measure_Fragment
  | CanvasEntry_Product_Fragment
  | CanvasEntry_Provision_Fragment
  | CanvasEntry_Regulator_Fragment
  | CanvasEntry_Sector_Fragment
;

export type CanvasRelationFragment = { readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null };

export type CanvasCitationFragment = { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } };

export type CanvasEntriesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  at?: At | null | undefined;
}>;


export type CanvasEntriesQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Company', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly headquarters: { readonly name: string } | null }
      | { readonly __typename: 'Event', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly date: { readonly date: string, readonly text: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null }
      | { readonly __typename: 'Exchange', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null }
      | { readonly __typename: 'Measure', readonly phase: Phase, readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly date: { readonly date: string, readonly text: string } | null }
      | { readonly __typename: 'Product', readonly category: string | null, readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null }
      | { readonly __typename: 'Provision', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly measure: { readonly name: string } }
      | { readonly __typename: 'Regulator', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null, readonly jurisdiction: { readonly name: string } | null }
      | { readonly __typename: 'Sector', readonly id: string, readonly kind: string, readonly name: string, readonly localName: string | null }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null }> } };

export type CanvasDegreeQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type CanvasDegreeQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Provision', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Regulator', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type CanvasNeighboursQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  most: number;
  at?: At | null | undefined;
}>;


export type CanvasNeighboursQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly totalNodes: number, readonly totalNodesExact: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Company', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string, readonly date: { readonly date: string } | null }
      | { readonly __typename: 'Exchange', readonly id: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly date: { readonly date: string } | null }
      | { readonly __typename: 'Product', readonly id: string }
      | { readonly __typename: 'Provision', readonly id: string }
      | { readonly __typename: 'Regulator', readonly id: string }
      | { readonly __typename: 'Sector', readonly id: string }
    > } };

export type CanvasPathsQueryVariables = Exact<{
  from: string;
  to: string;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  maxLength: number;
  at?: At | null | undefined;
}>;


export type CanvasPathsQuery = { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
        | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
      >, readonly steps: ReadonlyArray<{ readonly reversed: boolean, readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> }> } | null };

export type CanvasEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  most: number;
  at?: At | null | undefined;
}>;


export type CanvasEvidenceQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } };

export type CanvasSourcesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  at?: At | null | undefined;
}>;


export type CanvasSourcesQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  at?: At | null | undefined;
}>;


export type SuggestQuery = { readonly search: { readonly totalCount: number, readonly totalCountExact: boolean, readonly nodes: ReadonlyArray<{ readonly matchedBy: { readonly text: string, readonly kind: MatchKind, readonly language: string | null }, readonly entity:
        | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string, readonly headquarters: { readonly name: string } | null }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string, readonly date: { readonly text: string } | null }
        | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string }
        | { readonly __typename: 'Measure', readonly phase: Phase, readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string, readonly date: { readonly text: string } | null }
        | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string, readonly measure: { readonly name: string } }
        | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string, readonly jurisdiction: { readonly name: string } | null }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null, readonly kind: string }
       }> } };

export type SurroundingsQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type SurroundingsQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type TableVerdictFragment = { readonly key: string, readonly verdict: Verdict, readonly phase: Phase, readonly sentence: string, readonly agreement: Agreement, readonly phaseSince: { readonly date: string, readonly text: string } | null };

export type TableVerdictPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly verdict: Verdict, readonly phase: Phase, readonly sentence: string, readonly agreement: Agreement, readonly company: { readonly id: string, readonly name: string, readonly localName: string | null } | null, readonly measure: { readonly id: string, readonly name: string, readonly localName: string | null }, readonly phaseSince: { readonly date: string, readonly text: string } | null }> };

export type TableVerdictsQueryVariables = Exact<{
  id: string;
  verdicts: ReadonlyArray<Verdict> | Verdict;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type TableVerdictsQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly name: string, readonly id: string, readonly affectedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly verdict: Verdict, readonly phase: Phase, readonly sentence: string, readonly agreement: Agreement, readonly company: { readonly id: string, readonly name: string, readonly localName: string | null } | null, readonly measure: { readonly id: string, readonly name: string, readonly localName: string | null }, readonly phaseSince: { readonly date: string, readonly text: string } | null }> } }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Exchange', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly affects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly verdict: Verdict, readonly phase: Phase, readonly sentence: string, readonly agreement: Agreement, readonly company: { readonly id: string, readonly name: string, readonly localName: string | null } | null, readonly measure: { readonly id: string, readonly name: string, readonly localName: string | null }, readonly phaseSince: { readonly date: string, readonly text: string } | null }> } }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string }
    | { readonly __typename: 'Provision', readonly id: string }
    | { readonly __typename: 'Regulator', readonly id: string }
    | { readonly __typename: 'Sector', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export const CanvasEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEntryFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const CanvasCitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasCitationFragment, unknown>;
export const TableVerdictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}}]} as unknown as DocumentNode<TableVerdictFragment, unknown>;
export const TableVerdictPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableVerdictPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicabilityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}}]} as unknown as DocumentNode<TableVerdictPageFragment, unknown>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const CanvasEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasEntriesQuery, CanvasEntriesQueryVariables>;
export const CanvasDegreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasDegree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasDegreeQuery, CanvasDegreeQueryVariables>;
export const CanvasNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodesExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasNeighboursQuery, CanvasNeighboursQueryVariables>;
export const CanvasPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasPathsQuery, CanvasPathsQueryVariables>;
export const CanvasEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEvidenceQuery, CanvasEvidenceQueryVariables>;
export const CanvasSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasSourcesQuery, CanvasSourcesQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surroundings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"13"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const TableVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdicts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affectedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdicts"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableVerdictPage"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"affects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verdicts"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableVerdictPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TableVerdictPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicabilityConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TableVerdict"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}}]}}]}}]} as unknown as DocumentNode<TableVerdictsQuery, TableVerdictsQueryVariables>;