/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 3166-1 alpha-2 code of a country (not of a union: EU is a Jurisdiction id). */
  CountryCode: { input: string; output: string; }
  /** A calendar day, `2021-07-12`. A string in clients and on the server. */
  Date: { input: string; output: string; }
  /** An instant with offset, `2021-07-05T00:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** Exact decimal number as a string, `8026000000.00`. */
  Decimal: { input: string; output: string; }
  /** An absolute address of a page. */
  URL: { input: string; output: string; }
};

/** How the verdict compares with what sources say. */
export const Agreement = {
  /** A source says that it is affected, and so does the verdict. */
  Agrees: 'AGREES',
  /** A source says that it is affected, the verdict that it is not. */
  Contradicts: 'CONTRADICTS',
  /** No source says so. */
  NotAsserted: 'NOT_ASSERTED',
  /** A source says that it is affected, the verdict is UNKNOWN. */
  Unconfirmed: 'UNCONFIRMED'
} as const;

export type Agreement = typeof Agreement[keyof typeof Agreement];
/** Order of verdicts: one key per entry; id is always the last key. */
export type ApplicabilityOrder =
  /** By name of the measure or company. */
  { readonly name: SortDirection; readonly phaseSince?: never; readonly verdict?: never; }
  |  /** By the day since which the phase stands. */
  { readonly name?: never; readonly phaseSince: SortDirection; readonly verdict?: never; }
  |  /** By verdict: APPLIES first. */
  { readonly name?: never; readonly phaseSince?: never; readonly verdict: SortDirection; };

/** Which verdicts to list. */
export type ApplicabilityWhere = {
  /** Only these agreements. */
  readonly agreement?: InputMaybe<ReadonlyArray<Agreement>>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ApplicabilityWhere>>;
  /** Only companies that meet this. */
  readonly company?: InputMaybe<CompanyWhere>;
  /** Only measures that meet this. */
  readonly measure?: InputMaybe<MeasureWhere>;
  /** Not this. */
  readonly not?: InputMaybe<ApplicabilityWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ApplicabilityWhere>>;
  /** Only measures in one of these phases. */
  readonly phase?: InputMaybe<ReadonlyArray<Phase>>;
};

/** Coordinates of a question. */
export type At = {
  /** What the graph had recorded by this instant; default now. */
  readonly known?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only statements that a cited source had published by this day; default no limit. */
  readonly published?: InputMaybe<Scalars['Date']['input']>;
  /** The day asked about; default today (UTC). */
  readonly valid?: InputMaybe<Scalars['Date']['input']>;
};

/** At least `n` of these. */
export type AtLeastInput = {
  /** How many must hold. */
  readonly n: Scalars['Int']['input'];
  /** Of which. */
  readonly of: ReadonlyArray<RuleInput>;
};

/** Why it changed. */
export const Cause = {
  /** A fact or relation began, ended or changed. */
  FactChanged: 'FACT_CHANGED',
  /** Nothing changed: the rule was asked about as if it read otherwise. */
  Hypothesis: 'HYPOTHESIS',
  /** Nothing changed but what was recorded (or published) by then. */
  KnowledgeArrived: 'KNOWLEDGE_ARRIVED',
  /** Time passed: the measure reached another phase of its life. */
  PhaseChanged: 'PHASE_CHANGED',
  /** Another text or another rule holds. */
  RuleChanged: 'RULE_CHANGED'
} as const;

export type Cause = typeof Cause[keyof typeof Cause];
/** Which entries to list. */
export type CitationWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Not this. */
  readonly not?: InputMaybe<CitationWhere>;
  /** The statement has no other source. */
  readonly onlySource?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** By words of the quote. */
  readonly quote?: InputMaybe<StringFilter>;
  /** By its source. */
  readonly source?: InputMaybe<SourceWhere>;
  /** By the number of its sources. */
  readonly sourceCount?: InputMaybe<NumberFilter>;
  /** By what the statement says. */
  readonly statementKind?: InputMaybe<ReadonlyArray<StatementKind>>;
};

/** How far a claim has come. */
export const ClaimStatus = {
  /** Alleged. */
  Alleged: 'ALLEGED',
  /** Announced by the authority. */
  Announced: 'ANNOUNCED',
  /** Found by an authority or court. */
  Found: 'FOUND',
  /** Ordered. */
  Ordered: 'ORDERED',
  /** Reversed later. */
  Reversed: 'REVERSED',
  /** Settled. */
  Settled: 'SETTLED',
  /** The source names the party without saying how far the claim has come. */
  Unstated: 'UNSTATED'
} as const;

export type ClaimStatus = typeof ClaimStatus[keyof typeof ClaimStatus];
/** Conditions on a value or on related entries. */
export type CompaniesFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<CompanyWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<CompanyWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<CompanyWhere>;
};

/** One key per list entry; id is always the last key. Nulls come last. */
export type CompanyOrder =
  /** By the number of its events. */
  { readonly eventCount: SortDirection; readonly factCount?: never; readonly name?: never; }
  |  /** By the number of its facts. */
  { readonly eventCount?: never; readonly factCount: SortDirection; readonly name?: never; }
  |  /** By name. */
  { readonly eventCount?: never; readonly factCount?: never; readonly name: SortDirection; };

/** A company that need not exist. What is left out is unknown, never no or zero. */
export type CompanyProfile = {
  /** Jurisdictions in which it is known not to operate. */
  readonly doesNotOperateIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Figures and states. */
  readonly facts?: InputMaybe<ReadonlyArray<ProfileFact>>;
  /** Country of the headquarters. */
  readonly headquarters?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Country of incorporation. */
  readonly incorporation?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Start from the facts of a real company; the fields below replace its own. */
  readonly like?: InputMaybe<Scalars['ID']['input']>;
  /** Exchange ids; an empty list says that it is not listed. */
  readonly listedOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Jurisdictions in which it operates. */
  readonly operatesIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Countries; settles plansForeignListing, plansHongKongListing and plansOverseasListing. */
  readonly plansListingIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Sector ids. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which entries to list. */
export type CompanyWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<CompanyWhere>>;
  /** By events. */
  readonly events?: InputMaybe<EventsFilter>;
  /** By facts. */
  readonly facts?: InputMaybe<FactsFilter>;
  /** By country of the headquarters. */
  readonly headquarters?: InputMaybe<IdFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By country of incorporation. */
  readonly incorporation?: InputMaybe<IdFilter>;
  /** By exchange. */
  readonly listedOn?: InputMaybe<IdFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<CompanyWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<CompanyWhere>>;
  /** By owners. */
  readonly owners?: InputMaybe<CompaniesFilter>;
  /** By owns. */
  readonly owns?: InputMaybe<CompaniesFilter>;
  /** By products. */
  readonly products?: InputMaybe<ProductsFilter>;
  /** By sector. */
  readonly sectors?: InputMaybe<IdFilter>;
};

/** Conditions on a value or on related entries. */
export type DateFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** More (later) than. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** At least (on or after). */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Less (earlier) than. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** At most (on or before). */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Which way a field follows its relationship: OUT from source to target, IN against it. */
export const Direction = {
  /** Against the relationship's direction. */
  In: 'IN',
  /** From source to target. */
  Out: 'OUT'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** Kinds of entries that search finds and that paths walk. */
export const EntityKind = {
  /** A company. */
  Company: 'COMPANY',
  /** Something that happened. */
  Event: 'EVENT',
  /** A stock exchange. */
  Exchange: 'EXCHANGE',
  /** A country, territory or union. */
  Jurisdiction: 'JURISDICTION',
  /** A law, regulation, rule, standard or draft. */
  Measure: 'MEASURE',
  /** An app, platform or service. */
  Product: 'PRODUCT',
  /** An article or other part of a measure. */
  Provision: 'PROVISION',
  /** A regulator, ministry, court or office. */
  Regulator: 'REGULATOR',
  /** A sector of the economy. */
  Sector: 'SECTOR'
} as const;

export type EntityKind = typeof EntityKind[keyof typeof EntityKind];
/** One key per list entry; id is always the last key. Nulls come last. */
export type EventOrder =
  /** By amount of money. */
  { readonly amount: SortDirection; readonly date?: never; readonly name?: never; }
  |  /** By date. */
  { readonly amount?: never; readonly date: SortDirection; readonly name?: never; }
  |  /** By name. */
  { readonly amount?: never; readonly date?: never; readonly name: SortDirection; };

/** Which entries to list. */
export type EventWhere = {
  /** By amount of money. */
  readonly amount?: InputMaybe<NumberFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** By companies. */
  readonly companies?: InputMaybe<CompaniesFilter>;
  /** By currency of the amount. */
  readonly currency?: InputMaybe<StringFilter>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By measures. */
  readonly measures?: InputMaybe<MeasuresFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<EventWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** By products. */
  readonly products?: InputMaybe<ProductsFilter>;
  /** By regulators. */
  readonly regulators?: InputMaybe<RegulatorsFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Conditions on a value or on related entries. */
export type EventsFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<EventWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<EventWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<EventWhere>;
};

/** Dimensions of facets; each list supports those that its entries have, others are BAD_INPUT. */
export const FacetBy = {
  /** By agreement of verdict and sources. */
  Agreement: 'AGREEMENT',
  /** By claim status of the relation. */
  ClaimStatus: 'CLAIM_STATUS',
  /** By company. */
  Company: 'COMPANY',
  /** By jurisdiction; of companies that of the headquarters. */
  Jurisdiction: 'JURISDICTION',
  /** By kind; of citations by what the statement says. */
  Kind: 'KIND',
  /** By language of the source. */
  Language: 'LANGUAGE',
  /** By measure. */
  Measure: 'MEASURE',
  /** By fact name. */
  Metric: 'METRIC',
  /** By phase at `at`. */
  Phase: 'PHASE',
  /** By publisher of the source. */
  Publisher: 'PUBLISHER',
  /** By regulator. */
  Regulator: 'REGULATOR',
  /** By sector. */
  Sector: 'SECTOR',
  /** By verdict. */
  Verdict: 'VERDICT',
  /** By year. */
  Year: 'YEAR'
} as const;

export type FacetBy = typeof FacetBy[keyof typeof FacetBy];
/** One key per list entry; id is always the last key. Nulls come last. */
export type FactOrder =
  /** By metric. */
  { readonly metric: SortDirection; readonly number?: never; readonly period?: never; }
  |  /** By number. */
  { readonly metric?: never; readonly number: SortDirection; readonly period?: never; }
  |  /** By period. */
  { readonly metric?: never; readonly number?: never; readonly period: SortDirection; };

/** Which entries to list. */
export type FactWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<FactWhere>>;
  /** Other facts of the same subject, metric, scope and period differ. */
  readonly conflicting?: InputMaybe<Scalars['Boolean']['input']>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By how the figure came about. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** By metric. */
  readonly metric?: InputMaybe<MetricWhere>;
  /** Not this. */
  readonly not?: InputMaybe<FactWhere>;
  /** By number. */
  readonly number?: InputMaybe<NumberFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<FactWhere>>;
  /** By the last day of the period. */
  readonly periodEnd?: InputMaybe<DateFilter>;
  /** By scope. */
  readonly scope?: InputMaybe<IdFilter>;
  /** It is older than its metric allows. */
  readonly stale?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value or on related entries. */
export type FactsFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<FactWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<FactWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<FactWhere>;
};

/** Conditions on a value or on related entries. */
export type IdFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How a fact is come by. */
export const Known = {
  /** By a definition. */
  Defined: 'DEFINED',
  /** Read from the graph. */
  Graph: 'GRAPH',
  /** By an authority decision. */
  Judgement: 'JUDGEMENT',
  /** Only from reported facts. */
  Reported: 'REPORTED'
} as const;

export type Known = typeof Known[keyof typeof Known];
/** Another operator or value for one test of the rule. */
export type LeafChange = {
  /** Operator; by default the one that stands there. */
  readonly operator?: InputMaybe<Operator>;
  /** Place of the test in the rule, as in Leaf.path (`all.0`). */
  readonly path: Scalars['String']['input'];
  /** Value; by default the one that stands there. */
  readonly value?: InputMaybe<ValueInput>;
};

/** A single test: a fact of the vocabulary compared with a value. */
export type LeafInput = {
  /** Fact name; may carry a scope: `monthlyActiveUsers.EU`. */
  readonly fact: Scalars['String']['input'];
  /** How it compares. */
  readonly operator: Operator;
  /** Unit; default that of the vocabulary. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The value; number, boolean, text, date or list. */
  readonly value: ValueInput;
};

/** Which entries to list. */
export type LeafWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<LeafWhere>>;
  /** By fact name. */
  readonly fact?: InputMaybe<StringFilter>;
  /** By metric. */
  readonly metric?: InputMaybe<MetricWhere>;
  /** Not this. */
  readonly not?: InputMaybe<LeafWhere>;
  /** By number. */
  readonly number?: InputMaybe<NumberFilter>;
  /** By operator. */
  readonly operator?: InputMaybe<ReadonlyArray<Operator>>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<LeafWhere>>;
  /** By canonical text. */
  readonly value?: InputMaybe<StringFilter>;
};

/** Conditions on a value or on related entries. */
export type LeavesFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<LeafWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<LeafWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<LeafWhere>;
};

/** How a figure came about. */
export const Level = {
  /** Stated by the source. */
  Asserted: 'ASSERTED',
  /** Computed from stated figures. */
  Derived: 'DERIVED',
  /** An estimate. */
  Estimated: 'ESTIMATED'
} as const;

export type Level = typeof Level[keyof typeof Level];
/** What happened to a measure. */
export const LifecycleStatus = {
  /** Adopted. */
  Adopted: 'ADOPTED',
  /** Amended. */
  Amended: 'AMENDED',
  /** Announced. */
  Announced: 'ANNOUNCED',
  /** Annulled by a court. */
  Annulled: 'ANNULLED',
  /** Consultation closed. */
  ConsultationClosed: 'CONSULTATION_CLOSED',
  /** Consultation opened. */
  ConsultationOpened: 'CONSULTATION_OPENED',
  /** A draft became known. */
  Draft: 'DRAFT',
  /** Expired. */
  Expired: 'EXPIRED',
  /** Entered into force or became applicable. */
  InForce: 'IN_FORCE',
  /** Published. */
  Published: 'PUBLISHED',
  /** Repealed. */
  Repealed: 'REPEALED',
  /** Superseded by another text. */
  Superseded: 'SUPERSEDED',
  /** Withdrawn. */
  Withdrawn: 'WITHDRAWN'
} as const;

export type LifecycleStatus = typeof LifecycleStatus[keyof typeof LifecycleStatus];
/** What the text that was found is of its entry. */
export const MatchKind = {
  /** Another name: a former, legal or short one, an abbreviation. */
  Alias: 'ALIAS',
  /** The number of an article. */
  Article: 'ARTICLE',
  /** An identifier in a register, a market code or a country code. */
  Identifier: 'IDENTIFIER',
  /** Its name in its own language and script. */
  LocalName: 'LOCAL_NAME',
  /** Its name. */
  Name: 'NAME',
  /** The name of a product that the company operates. */
  Product: 'PRODUCT',
  /** A summary, a duty or a quote about it. */
  Text: 'TEXT',
  /** A ticker under which it is listed. */
  Ticker: 'TICKER',
  /** The title of a measure or event. */
  Title: 'TITLE'
} as const;

export type MatchKind = typeof MatchKind[keyof typeof MatchKind];
/** One text at one time. */
export type MeasureAt = {
  /** Coordinates; default today and now. */
  readonly at?: InputMaybe<At>;
  /** Id of the measure. */
  readonly measure: Scalars['ID']['input'];
};

/** One key per list entry; id is always the last key. Nulls come last. */
export type MeasureOrder =
  /** By date. */
  { readonly date: SortDirection; readonly eventCount?: never; readonly name?: never; readonly provisionCount?: never; }
  |  /** By the number of its events. */
  { readonly date?: never; readonly eventCount: SortDirection; readonly name?: never; readonly provisionCount?: never; }
  |  /** By name. */
  { readonly date?: never; readonly eventCount?: never; readonly name: SortDirection; readonly provisionCount?: never; }
  |  /** By the number of its provisions. */
  { readonly date?: never; readonly eventCount?: never; readonly name?: never; readonly provisionCount: SortDirection; };

/** Which entries to list. */
export type MeasureWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  /** By based on. */
  readonly basedOn?: InputMaybe<MeasuresFilter>;
  /** By date. */
  readonly date?: InputMaybe<DateFilter>;
  /** By events. */
  readonly events?: InputMaybe<EventsFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By issued by. */
  readonly issuedBy?: InputMaybe<RegulatorsFilter>;
  /** By jurisdiction. */
  readonly jurisdiction?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<MeasureWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<MeasureWhere>>;
  /** By the phase at `at`. */
  readonly phase?: InputMaybe<ReadonlyArray<Phase>>;
  /** By provisions. */
  readonly provisions?: InputMaybe<ProvisionsFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Conditions on a value or on related entries. */
export type MeasuresFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<MeasureWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<MeasureWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<MeasureWhere>;
};

/** One key per list entry; id is always the last key. Nulls come last. */
export type MetricOrder =
  /** By name. */
  { readonly name: SortDirection; };

/** Type of a fact. */
export const MetricType = {
  /** Yes or no. */
  Boolean: 'BOOLEAN',
  /** A day. */
  Date: 'DATE',
  /** A number. */
  Number: 'NUMBER',
  /** A set of values. */
  Set: 'SET',
  /** A text. */
  Text: 'TEXT'
} as const;

export type MetricType = typeof MetricType[keyof typeof MetricType];
/** Which entries to list. */
export type MetricWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MetricWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By how it is come by. */
  readonly known?: InputMaybe<ReadonlyArray<Known>>;
  /** By label. */
  readonly label?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<MetricWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<MetricWhere>>;
  /** It counts people. */
  readonly people?: InputMaybe<Scalars['Boolean']['input']>;
  /** By type. */
  readonly type?: InputMaybe<ReadonlyArray<MetricType>>;
  /** By unit. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** Conditions on a value or on related entries. */
export type NumberFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** More (later) than. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least (on or after). */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Less (earlier) than. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most (on or before). */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** How a rule compares; the same words as the bounds of facts. */
export const Operator = {
  /** At least. */
  AtLeast: 'AT_LEAST',
  /** At most. */
  AtMost: 'AT_MOST',
  /** Equal to. */
  Equal: 'EQUAL',
  /** The set has an element in common with the list. */
  In: 'IN',
  /** Less than. */
  LessThan: 'LESS_THAN',
  /** More than. */
  MoreThan: 'MORE_THAN'
} as const;

export type Operator = typeof Operator[keyof typeof Operator];
/** Where a measure stands at a date, folded from its lifecycle steps. */
export const Phase = {
  /** Adopted or published, not yet applicable. */
  Adopted: 'ADOPTED',
  /** Repealed, superseded, withdrawn, expired or annulled. */
  Ended: 'ENDED',
  /** In force and applicable. */
  InForce: 'IN_FORCE',
  /** No step has happened. */
  NotYet: 'NOT_YET',
  /** Announced, drafted or under consultation. */
  Proposed: 'PROPOSED'
} as const;

export type Phase = typeof Phase[keyof typeof Phase];
/** How precisely a date is known. */
export const Precision = {
  /** A day. */
  Day: 'DAY',
  /** A month. */
  Month: 'MONTH',
  /** A quarter of a year. */
  Quarter: 'QUARTER',
  /** A year. */
  Year: 'YEAR'
} as const;

export type Precision = typeof Precision[keyof typeof Precision];
/** One key per list entry; id is always the last key. Nulls come last. */
export type ProductOrder =
  /** By the number of its events. */
  { readonly eventCount: SortDirection; readonly name?: never; }
  |  /** By name. */
  { readonly eventCount?: never; readonly name: SortDirection; };

/** Which entries to list. */
export type ProductWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ProductWhere>>;
  /** By category. */
  readonly category?: InputMaybe<StringFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<ProductWhere>;
  /** By operators. */
  readonly operators?: InputMaybe<CompaniesFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ProductWhere>>;
};

/** Conditions on a value or on related entries. */
export type ProductsFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<ProductWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ProductWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProductWhere>;
};

/** A fact of a profile. */
export type ProfileFact = {
  /** Last day of the period; default: fresh. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Fact name; may carry a scope: `monthlyActiveUsers.EU`. */
  readonly metric: Scalars['ID']['input'];
  /** Its value. */
  readonly value: ValueInput;
};

/** A provision and what to change of it. */
export type ProvisionChange = {
  /** The change. */
  readonly change: RuleChange;
  /** Id of the provision, `measure#part`. */
  readonly provision: Scalars['ID']['input'];
};

/** One key per list entry; id is always the last key. Nulls come last. */
export type ProvisionOrder =
  /** By label. */
  { readonly label: SortDirection; readonly number?: never; }
  |  /** By number. */
  { readonly label?: never; readonly number: SortDirection; };

/** What a provision does in a verdict. */
export const ProvisionRole = {
  /** A penalty or a step of an open case: shown, not counted. */
  Consequence: 'CONSEQUENCE',
  /** A duty: it counts. */
  Duty: 'DUTY',
  /** Nothing testable. */
  None: 'NONE'
} as const;

export type ProvisionRole = typeof ProvisionRole[keyof typeof ProvisionRole];
/** Which entries to list. */
export type ProvisionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By label. */
  readonly label?: InputMaybe<StringFilter>;
  /** By leaves. */
  readonly leaves?: InputMaybe<LeavesFilter>;
  /** By its measure. */
  readonly measure?: InputMaybe<MeasureWhere>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<ProvisionWhere>;
  /** By a word of an obligation. */
  readonly obligations?: InputMaybe<StringFilter>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<ProvisionWhere>>;
};

/** Conditions on a value or on related entries. */
export type ProvisionsFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<ProvisionWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<ProvisionWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProvisionWhere>;
};

/** `exact`, or one or both bounds (inclusive). */
export type QuantityInput = {
  /** The number. */
  readonly exact?: InputMaybe<Scalars['Float']['input']>;
  /** Lower bound. */
  readonly lower?: InputMaybe<Scalars['Float']['input']>;
  /** Unit; default that of the vocabulary. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Upper bound. */
  readonly upper?: InputMaybe<Scalars['Float']['input']>;
};

/** Preference among statements that compete. */
export const Rank = {
  /** Kept for the record, never used. */
  Deprecated: 'DEPRECATED',
  /** No preference. */
  Normal: 'NORMAL',
  /** Preferred over the others. */
  Preferred: 'PREFERRED'
} as const;

export type Rank = typeof Rank[keyof typeof Rank];
/** Why a verdict or a leaf is what it is; NONE where a definite truth needs no reason. */
export const Reason = {
  /** Facts contradict each other. */
  Conflict: 'CONFLICT',
  /** A definition reaches itself. */
  Cycle: 'CYCLE',
  /** The measure has ended. */
  Ended: 'ENDED',
  /** The known elements do not settle a set that may be larger. */
  IncompleteSet: 'INCOMPLETE_SET',
  /** The known bounds do not settle it. */
  InsufficientBound: 'INSUFFICIENT_BOUND',
  /** Only the decision of an authority could settle it. */
  JudgementNeeded: 'JUDGEMENT_NEEDED',
  /** No fact is recorded. */
  Missing: 'MISSING',
  /** A definite truth. */
  None: 'NONE',
  /** The measure does not exist yet. */
  NotYet: 'NOT_YET',
  /** The measure has no testable provision. */
  NoCriteria: 'NO_CRITERIA',
  /** The newest fact is too old to be used here. */
  Stale: 'STALE',
  /** The fact has another type than the rule expects. */
  TypeMismatch: 'TYPE_MISMATCH'
} as const;

export type Reason = typeof Reason[keyof typeof Reason];
/** One key per list entry; id is always the last key. Nulls come last. */
export type RegulatorOrder =
  /** By the number of its enforced. */
  { readonly eventCount: SortDirection; readonly founded?: never; readonly measureCount?: never; readonly name?: never; }
  |  /** By day of foundation. */
  { readonly eventCount?: never; readonly founded: SortDirection; readonly measureCount?: never; readonly name?: never; }
  |  /** By the number of its issued. */
  { readonly eventCount?: never; readonly founded?: never; readonly measureCount: SortDirection; readonly name?: never; }
  |  /** By name. */
  { readonly eventCount?: never; readonly founded?: never; readonly measureCount?: never; readonly name: SortDirection; };

/** Which entries to list. */
export type RegulatorWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<RegulatorWhere>>;
  /** By enforced. */
  readonly enforced?: InputMaybe<EventsFilter>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By issued. */
  readonly issued?: InputMaybe<MeasuresFilter>;
  /** By jurisdiction. */
  readonly jurisdiction?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<RegulatorWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<RegulatorWhere>>;
};

/** Conditions on a value or on related entries. */
export type RegulatorsFilter = {
  /** All of them meet this. */
  readonly all?: InputMaybe<RegulatorWhere>;
  /** None of them meets this. */
  readonly none?: InputMaybe<RegulatorWhere>;
  /** Which relations count. */
  readonly relation?: InputMaybe<RelationWhere>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<RegulatorWhere>;
};

/** Relation types of the model, read source to target; a new type extends this enum in its own file. */
export const RelationKind = {
  /** A measure changes another. */
  Amends: 'AMENDS',
  /** A measure rests on another. */
  BasedOn: 'BASED_ON',
  /** An event follows from an earlier one. */
  FollowsFrom: 'FOLLOWS_FROM',
  /** A measure contains a provision. */
  HasProvision: 'HAS_PROVISION',
  /** A measure carries out another. */
  Implements: 'IMPLEMENTS',
  /** An event involves a regulator, company or product. */
  Involves: 'INVOLVES',
  /** An entry belongs to a jurisdiction; `role` says how. */
  InJurisdiction: 'IN_JURISDICTION',
  /** A company is active in a sector. */
  InSector: 'IN_SECTOR',
  /** A regulator issued a measure. */
  Issued: 'ISSUED',
  /** A company is listed on an exchange. */
  ListedOn: 'LISTED_ON',
  /** A company operates a product. */
  Operates: 'OPERATES',
  /** A company holds shares of another. */
  Owns: 'OWNS',
  /** An entry is part of a larger one: a subsidiary, a subordinate body, a narrower sector, a member state. */
  PartOf: 'PART_OF',
  /** A measure takes the place of another. */
  Supersedes: 'SUPERSEDES',
  /** An event happened under a measure. */
  Under: 'UNDER'
} as const;

export type RelationKind = typeof RelationKind[keyof typeof RelationKind];
/** Which entries to list. */
export type RelationWhere = {
  /** By claim status. */
  readonly claimStatus?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** By share in percent. */
  readonly percent?: InputMaybe<NumberFilter>;
  /** By role. */
  readonly role?: InputMaybe<StringFilter>;
  /** By ticker. */
  readonly ticker?: InputMaybe<StringFilter>;
  /** By the day since which the relation holds. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** By the day from which it no longer holds. */
  readonly validUntil?: InputMaybe<DateFilter>;
};

/** A new rule, or changes of single tests: one of these. */
export type RuleChange =
  /** Leave the provision out. */
  { readonly drop: Scalars['Boolean']['input']; readonly leaves?: never; readonly rule?: never; }
  |  /** Other operators or values for some of its tests. */
  { readonly drop?: never; readonly leaves: ReadonlyArray<LeafChange>; readonly rule?: never; }
  |  /** The whole rule anew. */
  { readonly drop?: never; readonly leaves?: never; readonly rule: RuleInput; };

/** A rule: one of these. At most 8 levels and 64 tests. */
export type RuleInput =
  /** All of these must hold. */
  { readonly all: ReadonlyArray<RuleInput>; readonly any?: never; readonly atLeast?: never; readonly leaf?: never; readonly not?: never; readonly unless?: never; }
  |  /** One of these must hold. */
  { readonly all?: never; readonly any: ReadonlyArray<RuleInput>; readonly atLeast?: never; readonly leaf?: never; readonly not?: never; readonly unless?: never; }
  |  /** A number of these must hold. */
  { readonly all?: never; readonly any?: never; readonly atLeast: AtLeastInput; readonly leaf?: never; readonly not?: never; readonly unless?: never; }
  |  /** A single test. */
  { readonly all?: never; readonly any?: never; readonly atLeast?: never; readonly leaf: LeafInput; readonly not?: never; readonly unless?: never; }
  |  /** This must not hold. */
  { readonly all?: never; readonly any?: never; readonly atLeast?: never; readonly leaf?: never; readonly not: RuleInput; readonly unless?: never; }
  |  /** A rule with exceptions. */
  { readonly all?: never; readonly any?: never; readonly atLeast?: never; readonly leaf?: never; readonly not?: never; readonly unless: UnlessInput; };

/** Order of a list. */
export const SortDirection = {
  /** Smallest first. */
  Asc: 'ASC',
  /** Largest first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** One key per list entry; id is always the last key. Nulls come last. */
export type SourceOrder =
  /** By the number of its citations. */
  { readonly citationCount: SortDirection; readonly publishedOn?: never; readonly title?: never; }
  |  /** By day of publication. */
  { readonly citationCount?: never; readonly publishedOn: SortDirection; readonly title?: never; }
  |  /** By title. */
  { readonly citationCount?: never; readonly publishedOn?: never; readonly title: SortDirection; };

/** Which entries to list. */
export type SourceWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** By id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By kind. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By language. */
  readonly language?: InputMaybe<StringFilter>;
  /** Not this. */
  readonly not?: InputMaybe<SourceWhere>;
  /** At least one of these. */
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** By day of publication. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** By publisher. */
  readonly publisher?: InputMaybe<StringFilter>;
  /** By title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** What a cited statement says. */
export const StatementKind = {
  /** To whom a provision applies. */
  Criteria: 'CRITERIA',
  /** What a fact name means. */
  Definition: 'DEFINITION',
  /** That something happened. */
  Event: 'EVENT',
  /** A figure or state. */
  Fact: 'FACT',
  /** A step of a measure. */
  Lifecycle: 'LIFECYCLE',
  /** A name or another attribute of the entry. */
  Name: 'NAME',
  /** What a provision says. */
  Provision: 'PROVISION',
  /** A relation between two entries. */
  Relation: 'RELATION'
} as const;

export type StatementKind = typeof StatementKind[keyof typeof StatementKind];
/** Conditions on a value or on related entries. */
export type StringFilter = {
  /** Contains. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Starts with. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of what begins on a day. */
export const TimelineKind = {
  /** A duty of the company begins: the in-force step of a measure whose provision it meets by its facts on `at.valid`. Comes only of companies, and only when asked for. */
  Duty: 'DUTY',
  /** Something happened that involves the entry, or under the measure. */
  Event: 'EVENT',
  /** A figure, at the end of its period; a state, at its start. Of companies those of their products too. */
  Fact: 'FACT',
  /** A measure took a step: adopted, in force. */
  Lifecycle: 'LIFECYCLE',
  /** A listing began. */
  Listing: 'LISTING',
  /** A share was held from here on. */
  Ownership: 'OWNERSHIP'
} as const;

export type TimelineKind = typeof TimelineKind[keyof typeof TimelineKind];
/** What a node of the trace is. */
export const TraceKind = {
  /** All parts must hold. */
  All: 'ALL',
  /** One part must hold. */
  Any: 'ANY',
  /** A number of parts must hold. */
  AtLeast: 'AT_LEAST',
  /** A single test. */
  Leaf: 'LEAF',
  /** The measure as a whole. */
  Measure: 'MEASURE',
  /** The part must not hold. */
  Not: 'NOT',
  /** A provision. */
  Provision: 'PROVISION',
  /** The implied test of the jurisdiction. */
  Scope: 'SCOPE',
  /** A rule with exceptions. */
  Unless: 'UNLESS'
} as const;

export type TraceKind = typeof TraceKind[keyof typeof TraceKind];
/** How something changed between two texts or two coordinates. */
export const TransitionKind = {
  /** It holds now and did not. */
  Added: 'ADDED',
  /** The verdict was open; it does not apply. */
  BecameKnown: 'BECAME_KNOWN',
  /** The verdict is open, and was not. */
  BecameUnknown: 'BECAME_UNKNOWN',
  /** The company falls (or would fall) under the measure, and did not. */
  Caught: 'CAUGHT',
  /** It holds in another form. */
  Changed: 'CHANGED',
  /** It no longer holds. */
  Ended: 'ENDED',
  /** The company no longer falls under the measure. */
  Freed: 'FREED'
} as const;

export type TransitionKind = typeof TransitionKind[keyof typeof TransitionKind];
/** Three-valued truth. */
export const Truth = {
  /** False. */
  False: 'FALSE',
  /** True. */
  True: 'TRUE',
  /** Not known; never the same as false. */
  Unknown: 'UNKNOWN'
} as const;

export type Truth = typeof Truth[keyof typeof Truth];
/** A rule, unless one of the exceptions holds. */
export type UnlessInput = {
  /** Its exceptions. */
  readonly exceptions: ReadonlyArray<RuleInput>;
  /** The rule. */
  readonly rule: RuleInput;
};

/** A value: one of these. Thresholds take number, boolean, text, date or list. */
export type ValueInput =
  /** Yes or no. */
  { readonly boolean: Scalars['Boolean']['input']; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  /** A day. */
  { readonly boolean?: never; readonly date: Scalars['Date']['input']; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  /** Known elements of a set. */
  { readonly boolean?: never; readonly date?: never; readonly including: ReadonlyArray<Scalars['String']['input']>; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  /** A set stated as complete. */
  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list: ReadonlyArray<Scalars['String']['input']>; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  /** An exact number. */
  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never; readonly number: Scalars['Float']['input']; readonly quantity?: never; readonly text?: never; }
  |  /** A number with bounds or a unit. */
  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity: QuantityInput; readonly text?: never; }
  |  /** A text. */
  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text: Scalars['String']['input']; };

/** Does a measure affect a company. */
export const Verdict = {
  /** It applies: the criteria are met and the measure is in force. */
  Applies: 'APPLIES',
  /** It does not apply: the criteria are not met, or the measure does not stand yet or any more. */
  DoesNotApply: 'DOES_NOT_APPLY',
  /** The recorded facts settle neither; the needs say what is missing. */
  Unknown: 'UNKNOWN',
  /** It would apply: the criteria are met, the measure is proposed or adopted but not yet in force. */
  WouldApply: 'WOULD_APPLY'
} as const;

export type Verdict = typeof Verdict[keyof typeof Verdict];
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

export const CanvasEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEntryFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const CanvasCitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasCitationFragment, unknown>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const CanvasEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasEntriesQuery, CanvasEntriesQueryVariables>;
export const CanvasDegreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasDegree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasDegreeQuery, CanvasDegreeQueryVariables>;
export const CanvasNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodesExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasNeighboursQuery, CanvasNeighboursQueryVariables>;
export const CanvasPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasPathsQuery, CanvasPathsQueryVariables>;
export const CanvasEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEvidenceQuery, CanvasEvidenceQueryVariables>;
export const CanvasSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasSourcesQuery, CanvasSourcesQueryVariables>;