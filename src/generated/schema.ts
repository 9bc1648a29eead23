import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
/** Another name. */
export type Alias = {
  /** alias, local, legal, short, former or title. */
  readonly kind: Scalars['String']['output'];
  /** Language (ISO 639-1) where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name as it is written. */
  readonly text: Scalars['String']['output'];
};

/** Amounts of money in one currency. */
export type AmountSummary = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** Largest. */
  readonly max: Scalars['Decimal']['output'];
  /** Smallest. */
  readonly min: Scalars['Decimal']['output'];
  /** Sum. */
  readonly sum: Scalars['Decimal']['output'];
};

/** Does a measure affect a company: computed from cited facts and criteria. A value, not a node: `key` joins company (or profile), measure, at and strict. */
export type Applicability = {
  /** How the verdict compares with what sources say, each at its own date. */
  readonly agreement: Agreement;
  /** What sources say: events up to the day that name both. */
  readonly asserted: ReadonlyArray<Assertion>;
  /** Assumptions of the decisive tests; empty under `strict` and for UNKNOWN. */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  /** The coordinates of the verdict. */
  readonly at: Coordinates;
  /** Every citation behind the verdict, once. */
  readonly citations: ReadonlyArray<Citation>;
  /** The company; null for a hypothetical one. */
  readonly company?: Maybe<Company>;
  /** Hash of the criteria that were tested. */
  readonly criteriaVersion: Scalars['ID']['output'];
  /** The tests that force a definite verdict; empty for UNKNOWN, NOT_YET and ENDED. */
  readonly decisive: ReadonlyArray<TraceNode>;
  /** Smallest changes that would change a definite verdict: single facts first, then sets of up to three. */
  readonly flips: ReadonlyArray<Flip>;
  /** Identity for caches. */
  readonly key: Scalars['ID']['output'];
  /** The measure. */
  readonly measure: Measure;
  /** Facts that would settle an UNKNOWN, with the question to ask. */
  readonly needs: ReadonlyArray<Need>;
  /** Where the measure stands. */
  readonly phase: Phase;
  /** Since when it stands there. */
  readonly phaseSince?: Maybe<PartialDate>;
  /** Per provision with a rule; by default those that are not FALSE. */
  readonly provisions: ReadonlyArray<ApplicableProvision>;
  /** Why the verdict is not plain. */
  readonly reason: Reason;
  /** The verdict and its reason in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** No assumption was allowed. */
  readonly strict: Scalars['Boolean']['output'];
  /** The evaluated tree, flat and pre-order. */
  readonly trace: ReadonlyArray<TraceNode>;
  /** Truth of the criteria, whatever the phase. */
  readonly truth: Truth;
  /** The verdict. */
  readonly verdict: Verdict;
};


/** Does a measure affect a company: computed from cited facts and criteria. A value, not a node: `key` joins company (or profile), measure, at and strict. */
export type ApplicabilityFlipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Does a measure affect a company: computed from cited facts and criteria. A value, not a node: `key` joins company (or profile), measure, at and strict. */
export type ApplicabilityProvisionsArgs = {
  truth?: InputMaybe<ReadonlyArray<Truth>>;
};


/** Does a measure affect a company: computed from cited facts and criteria. A value, not a node: `key` joins company (or profile), measure, at and strict. */
export type ApplicabilityTraceArgs = {
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  provision?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of verdicts. */
export type ApplicabilityConnection = {
  /** The verdicts of the page with their cursors. */
  readonly edges: ReadonlyArray<ApplicabilityEdge>;
  /** All four verdicts, zeros too; every filter counts except the one on verdicts. */
  readonly facets: ReadonlyArray<VerdictCount>;
  /** Counts of the list by dimensions: VERDICT, PHASE, AGREEMENT, JURISDICTION (of the measure), MEASURE, COMPANY. */
  readonly facetsBy: ReadonlyArray<Facet>;
  /** The verdicts of the page. */
  readonly nodes: ReadonlyArray<Applicability>;
  /** The needs over all verdicts of the list, those that settle most first. */
  readonly openQuestions: ReadonlyArray<Need>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Verdicts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** Always true: verdicts are counted one by one. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of verdicts. */
export type ApplicabilityConnectionFacetsByArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of verdicts. */
export type ApplicabilityConnectionOpenQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One verdict of a page. */
export type ApplicabilityEdge = {
  /** Opaque position, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The verdict. */
  readonly node: Applicability;
};

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

/** What a provision contributes to a verdict. */
export type ApplicableProvision = {
  /** Quotes that support its criteria. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it asks. */
  readonly obligations: ReadonlyArray<Scalars['String']['output']>;
  /** The provision. */
  readonly provision: Provision;
  /** Why the truth is not plain. */
  readonly reason: Reason;
  /** Duty or consequence. */
  readonly role: ProvisionRole;
  /** Truth of its rule. */
  readonly truth: Truth;
};

/** What a source says: an event that names both company and measure. */
export type Assertion = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come. */
  readonly claimStatus: ClaimStatus;
  /** The event. */
  readonly event: Event;
  /** What the measure was in the event. */
  readonly role?: Maybe<Scalars['String']['output']>;
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

/** A figure that bounds another. */
export type Bridge = {
  /** Under which assumption. */
  readonly assumption: Scalars['String']['output'];
  /** Basis of the assumption. */
  readonly citations: ReadonlyArray<Citation>;
  /** The figure that gives the bound. */
  readonly from: Metric;
  /** lower or upper. */
  readonly gives: Scalars['String']['output'];
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
/** One import or edit: who recorded, when, from what. */
export type Change = Node & {
  /** Who. */
  readonly actor: Scalars['String']['output'];
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for. */
  readonly key: Scalars['ID']['output'];
  /** Remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Running number. */
  readonly number: Scalars['Int']['output'];
  /** From what: the data set. */
  readonly origin: Scalars['String']['output'];
  /** When. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** What changed between two coordinates: in a company, a measure, a regulator or any other entry. A measure is followed along its line of succession: the text that stands in its place at each. */
export type Changes = {
  /** The first coordinates, resolved. */
  readonly from: Coordinates;
  /** What is asked about. */
  readonly of: Entity;
  /** Time limits and figures that texts of the line of succession (of a regulator: measures that it issued) brought in between, oldest text first, drafts included. */
  readonly parameters: ReadonlyArray<ParameterChange>;
  /** Statements that hold at one of them and not at the other: relations, events, facts, and of measures lifecycle steps, provisions and criteria. Oldest first. */
  readonly statements: TransitionConnection;
  /** The second coordinates, resolved. */
  readonly to: Coordinates;
  /** Verdicts that changed: of a company under all measures, of a measure for all companies, of a regulator for what it issued; empty for anything else. */
  readonly verdicts: TransitionConnection;
};


/** What changed between two coordinates: in a company, a measure, a regulator or any other entry. A measure is followed along its line of succession: the text that stands in its place at each. */
export type ChangesStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What changed between two coordinates: in a company, a measure, a regulator or any other entry. A measure is followed along its line of succession: the text that stands in its place at each. */
export type ChangesVerdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One quote for one statement. */
export type Citation = Node & {
  /** What the statement is about. */
  readonly about?: Maybe<Entity>;
  /** How the quote was checked: machine, or excerpt. */
  readonly check?: Maybe<Scalars['String']['output']>;
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for. */
  readonly key: Scalars['ID']['output'];
  /** Article, page or paragraph. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The quote, at most 25 words. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The import or edit that recorded it. */
  readonly recordedBy: Change;
  /** Where the quote stands. */
  readonly source: Source;
  /** How many sources the statement has; 1 means that it falls with this one. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The statement in words. */
  readonly statement: Scalars['String']['output'];
  /** What the statement says. */
  readonly statementKind: StatementKind;
};

/** A page of Citation entries. */
export type CitationConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Citation entries. */
export type CitationConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page. */
export type CitationEdge = {
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Citation;
};

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

/** A company or group that measures may affect. */
export type Company = Entity & Node & {
  /** Which measures affect it, computed and asserted, and why. */
  readonly affectedBy: ApplicabilityConnection;
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** City of the headquarters. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Events that involve it, newest first. */
  readonly events: EventConnection;
  /** Its own facts and those of the products that it operates; `subject` tells which. */
  readonly facts: FactConnection;
  /** Country of the headquarters; `city` beside it. */
  readonly headquarters?: Maybe<Jurisdiction>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers in registers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Country of incorporation of the listed or top company. */
  readonly incorporation?: Maybe<Jurisdiction>;
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Registered name. */
  readonly legalName?: Maybe<Scalars['String']['output']>;
  /** Exchanges on which it is listed. */
  readonly listings: ExchangeConnection;
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The needs over all measures, those that settle most verdicts first. */
  readonly openQuestions: ReadonlyArray<Need>;
  /** Who holds its shares; shares and dates are on the edges. */
  readonly owners: CompanyConnection;
  /** Whose shares it holds. */
  readonly owns: CompanyConnection;
  /** The company that controls it. */
  readonly parent?: Maybe<Company>;
  /** Products that it operates. */
  readonly products: ProductConnection;
  /** Sectors in which it is active. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** Companies that it controls. */
  readonly subsidiaries: CompanyConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** A company or group that measures may affect. */
export type CompanyAffectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicabilityOrder>>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
  where?: InputMaybe<ApplicabilityWhere>;
};


/** A company or group that measures may affect. */
export type CompanyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** A company or group that measures may affect. */
export type CompanyFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  metrics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  scope?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<FactWhere>;
};


/** A company or group that measures may affect. */
export type CompanyListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or group that measures may affect. */
export type CompanyNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** A company or group that measures may affect. */
export type CompanyOpenQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company or group that measures may affect. */
export type CompanyOwnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** A company or group that measures may affect. */
export type CompanyOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** A company or group that measures may affect. */
export type CompanyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
  where?: InputMaybe<ProductWhere>;
};


/** A company or group that measures may affect. */
export type CompanyStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** A company or group that measures may affect. */
export type CompanySubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** A company or group that measures may affect. */
export type CompanyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of Company entries. */
export type CompanyConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Company entries. */
export type CompanyConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type CompanyEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Company;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Share in percent, of ownership edges. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Ticker, of listing edges. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
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

/** The coordinates that were used, resolved. */
export type Coordinates = {
  /** The instant of knowledge. */
  readonly known: Scalars['DateTime']['output'];
  /** The day by which sources were public; null without a limit. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** The day asked about. */
  readonly valid: Scalars['Date']['output'];
};

/** To whom a provision applies, as a rule. */
export type Criteria = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** The rule itself says where it reaches; otherwise operating in the jurisdiction of the measure is required besides. */
  readonly explicitScope: Scalars['Boolean']['output'];
  /** Its single tests. */
  readonly leaves: ReadonlyArray<Leaf>;
  /** Why the rule reads as it does. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The import or edit that recorded it. */
  readonly recordedBy: Change;
  /** Duty or consequence. */
  readonly role: ProvisionRole;
  /** The rule rendered from its tree; null where nothing is testable. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** The rule in words, by the editors. */
  readonly text: Scalars['String']['output'];
  /** Content hash of the rule. */
  readonly version: Scalars['ID']['output'];
  /** All readings of the provision that were recorded by `known`, this one included, newest first. */
  readonly versions: ReadonlyArray<Criteria>;
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
/** A duty of a company and the day on which it begins. What is open stands under `openQuestions`. */
export type Duty = {
  /** Quotes of the step and of the provision. */
  readonly citations: ReadonlyArray<Citation>;
  /** Its measure. */
  readonly measure: Measure;
  /** What it asks. */
  readonly obligations: ReadonlyArray<Scalars['String']['output']>;
  /** The day lies after `at.valid`. */
  readonly planned: Scalars['Boolean']['output'];
  /** The provision that states it. */
  readonly provision: Provision;
  /** When it begins to bind. */
  readonly startsOn: PartialDate;
  /** The step that gives that day. */
  readonly step: LifecycleStep;
  /** APPLIES where it binds on `at.valid`, WOULD_APPLY where it is still to come; the facts are those of `at.valid`. */
  readonly verdict: Verdict;
};

/** Something that regulates, is regulated, or happened. */
export type Entity = {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** Something that regulates, is regulated, or happened. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** Something that regulates, is regulated, or happened. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** Something that regulates, is regulated, or happened. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

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
/** Something that happened: an order, a fine, a listing, a draft. */
export type Event = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Amount of money involved. */
  readonly amount?: Maybe<Money>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Companies that it involves. */
  readonly companies: CompanyConnection;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** When it happened or began. */
  readonly date?: Maybe<PartialDate>;
  /** Days since another event; bounds where a date is less precise than a day, null if either has no date. */
  readonly daysSince?: Maybe<Quantity>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Later events that followed from it. */
  readonly followedBy: EventConnection;
  /** Earlier events that led to it. */
  readonly followsFrom: EventConnection;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Measures under which it happened. */
  readonly measures: MeasureConnection;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Parties without an entry of their own. */
  readonly otherParties: ReadonlyArray<Scalars['String']['output']>;
  /** Products that it involves. */
  readonly products: ProductConnection;
  /** Regulators that took part. */
  readonly regulators: RegulatorConnection;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
  /** What happened, in one line. */
  readonly title: Scalars['String']['output'];
  /** When it ended, if it lasted. */
  readonly until?: Maybe<PartialDate>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventDaysSinceArgs = {
  event: Scalars['ID']['input'];
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventFollowsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
  where?: InputMaybe<ProductWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventRegulatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulatorOrder>>;
  where?: InputMaybe<RegulatorWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** Something that happened: an order, a fine, a listing, a draft. */
export type EventTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of Event entries. */
export type EventConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Event entries. */
export type EventConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type EventEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Event;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** A market on which companies are listed. */
export type Exchange = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Where it is. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Companies listed there; ticker and dates are on the edges. */
  readonly listings: CompanyConnection;
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Market identifier code (ISO 10383). */
  readonly mic?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The body that runs or supervises it. */
  readonly regulator?: Maybe<Regulator>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** A market on which companies are listed. */
export type ExchangeListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** A market on which companies are listed. */
export type ExchangeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** A market on which companies are listed. */
export type ExchangeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** A market on which companies are listed. */
export type ExchangeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of Exchange entries. */
export type ExchangeConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<ExchangeEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Exchange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};

/** One entry of a page with the relation that led to it. */
export type ExchangeEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** adr, primary, secondary or otc. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The entry. */
  readonly node: Exchange;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Ticker of the listing. */
  readonly ticker?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Counts of a list by one dimension. */
export type Facet = {
  /** The dimension. */
  readonly by: FacetBy;
  /** Entries under values not shown. */
  readonly otherCount: Scalars['Int']['output'];
  /** Values not shown. */
  readonly otherValues: Scalars['Int']['output'];
  /** The values with the most entries, largest first. */
  readonly values: ReadonlyArray<FacetValue>;
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
/** One value of a facet. */
export type FacetValue = {
  /** Amounts of money of these entries by currency; empty where they have none. */
  readonly amounts: ReadonlyArray<AmountSummary>;
  /** Entries that have it. */
  readonly count: Scalars['Int']['output'];
  /** The value for people. */
  readonly label: Scalars['String']['output'];
  /** The value: an id, a year, a word. */
  readonly value: Scalars['String']['output'];
};

/** A figure or state of a company, product or jurisdiction, as a source gives it. */
export type Fact = Node & {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** Facts of the same subject, metric, scope and period that differ. */
  readonly conflictsWith: ReadonlyArray<Fact>;
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for. */
  readonly key: Scalars['ID']['output'];
  /** How the figure came about. */
  readonly level: Level;
  /** Which figure it is. */
  readonly metric: Metric;
  /** Remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The time that an observation is about; null for states. */
  readonly period?: Maybe<Period>;
  /** Preference among facts that compete. */
  readonly rank: Rank;
  /** Instant at which the graph recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The import or edit that recorded it. */
  readonly recordedBy: Change;
  /** Where it was counted; null for the whole world. */
  readonly scope?: Maybe<Jurisdiction>;
  /** Largest minus smallest of this and the conflicting figures; null where none differs. */
  readonly spread?: Maybe<Quantity>;
  /** It is older than its metric allows (two years for figures where nothing else is said): used only under an assumption. */
  readonly stale: Scalars['Boolean']['output'];
  /** Whom it is about. */
  readonly subject: Entity;
  /** First day of a state; null for observations and where unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which a state no longer holds. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The value, with bounds where the source gives a bound. */
  readonly value: Value;
};

/** A page of Fact entries. */
export type FactConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Fact>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Fact entries. */
export type FactConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page. */
export type FactEdge = {
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Fact;
};

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

/** A value that another source gives differently. */
export type FieldConflict = {
  /** Who says so. */
  readonly citation: Citation;
  /** Field in question. */
  readonly field: Scalars['String']['output'];
  /** How it was settled. */
  readonly resolution?: Maybe<Scalars['String']['output']>;
  /** The other value. */
  readonly value: Scalars['String']['output'];
};

/** A smallest change that changes the verdict. */
export type Flip = {
  /** The change in words. */
  readonly change: Scalars['String']['output'];
  /** Change of the one number involved. */
  readonly difference?: Maybe<Quantity>;
  /** The tests that it changes. */
  readonly leaves: ReadonlyArray<TraceNode>;
  /** The verdict after it. */
  readonly verdict: Verdict;
};

/** Conditions on a value or on related entries. */
export type IdFilter = {
  /** Equal. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An identifier in a register. */
export type Identifier = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** Register (`sec-cik`, `lei`). */
  readonly scheme: Scalars['String']['output'];
  /** The identifier. */
  readonly value: Scalars['String']['output'];
};

/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type Jurisdiction = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** National figures, such as internet users. */
  readonly facts: FactConnection;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Its measures, newest first. */
  readonly measures: MeasureConnection;
  /** Unions of which it is a member at `at`. */
  readonly memberOf: ReadonlyArray<Jurisdiction>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its regulators. */
  readonly regulators: RegulatorConnection;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionRegulatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulatorOrder>>;
  where?: InputMaybe<RegulatorWhere>;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** A country, territory or union; its id is the code (`CN`, `EU`). */
export type JurisdictionTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** How many entries of a kind there are, or how many relations lead to them. */
export type KindCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** False: at least this many. */
  readonly exact: Scalars['Boolean']['output'];
  /** Kind of the entries. */
  readonly kind: EntityKind;
  /** The relation that leads to them; null where entries are counted. */
  readonly relation?: Maybe<RelationKind>;
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
/** One test of a rule. */
export type Leaf = {
  /** Fact name, with its scope where it has one (`monthlyActiveUsers.EU`). */
  readonly fact: Scalars['String']['output'];
  /** The values of a set. */
  readonly list?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The vocabulary entry. */
  readonly metric: Metric;
  /** It stands under a not or an exception. */
  readonly negated: Scalars['Boolean']['output'];
  /** The threshold of a number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** How it compares. */
  readonly operator: Operator;
  /** Place in the rule (`all.0`). */
  readonly path: Scalars['String']['output'];
  /** The test in words. */
  readonly text: Scalars['String']['output'];
  /** Unit of the threshold. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Canonical text: `1000000`, `true`, `CN, US`. */
  readonly value: Scalars['String']['output'];
};

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
/** A step in the life of a measure. */
export type LifecycleStep = {
  /** The text starts to apply, where that day differs from entry into force. */
  readonly application: Scalars['Boolean']['output'];
  /** Quotes that support the step. */
  readonly citations: ReadonlyArray<Citation>;
  /** When. */
  readonly date?: Maybe<PartialDate>;
  /** The measure. */
  readonly measure: Measure;
  /** Remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The day lies after `at.valid`. */
  readonly planned: Scalars['Boolean']['output'];
  /** What happened. */
  readonly status: LifecycleStatus;
  /** From general knowledge or computed; not seen in a stored source. */
  readonly unverified: Scalars['Boolean']['output'];
};

/** The text by which an entry was found. */
export type Match = {
  /** What it is of the entry. */
  readonly kind: MatchKind;
  /** Its language (ISO 639-1) where known. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Higher is nearer: whole names from 5, starts of names from 4, names with all words from 3, texts below. Comparable within one answer. */
  readonly score: Scalars['Float']['output'];
  /** As it is recorded: a name, a ticker, a summary, a quote. */
  readonly text: Scalars['String']['output'];
};

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
/** A law, rule, draft, order, notice or campaign. */
export type Measure = Entity & Node & {
  /** Which companies it affects, computed and asserted, and why. */
  readonly affects: ApplicabilityConnection;
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Measures that change it. */
  readonly amendedBy: MeasureConnection;
  /** Measures that it changes. */
  readonly amends: MeasureConnection;
  /** Measures that it rests on. */
  readonly basedOn: MeasureConnection;
  /** Measures that rest on it. */
  readonly basisOf: MeasureConnection;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** Day it is known by: adopted, else published, else announced; the same at every `at`. */
  readonly date?: Maybe<PartialDate>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Events that happened under it, newest first. */
  readonly events: EventConnection;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Measures that carry it out. */
  readonly implementedBy: MeasureConnection;
  /** Measures that it carries out. */
  readonly implements: MeasureConnection;
  /** Who issued it. */
  readonly issuedBy: RegulatorConnection;
  /** Whose law it is. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Its steps, oldest first, planned ones included. */
  readonly lifecycle: ReadonlyArray<LifecycleStep>;
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Official title in its own language. */
  readonly localTitle?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where it stands in its life at `at`. */
  readonly phase: Phase;
  /** Since when it stands there. */
  readonly phaseSince?: Maybe<PartialDate>;
  /** Its articles and other parts, in order. */
  readonly provisions: ProvisionConnection;
  /** Short title in use. */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Measures that take its place. */
  readonly supersededBy: MeasureConnection;
  /** Measures whose place it takes. */
  readonly supersedes: MeasureConnection;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
  /** Official title in English. */
  readonly title: Scalars['String']['output'];
  /** Its line of succession at `at`, oldest first: earlier texts, drafts, final texts, and itself. */
  readonly versions: MeasureConnection;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureAffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ApplicabilityOrder>>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
  where?: InputMaybe<ApplicabilityWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulatorOrder>>;
  where?: InputMaybe<RegulatorWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProvisionOrder>>;
  where?: InputMaybe<ProvisionWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureSupersededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureSupersedesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** A law, rule, draft, order, notice or campaign. */
export type MeasureVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};

/** One text at one time. */
export type MeasureAt = {
  /** Coordinates; default today and now. */
  readonly at?: InputMaybe<At>;
  /** Id of the measure. */
  readonly measure: Scalars['ID']['input'];
};

/** A page of Measure entries. */
export type MeasureConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Measure entries. */
export type MeasureConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type MeasureEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Measure;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
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

/** An entry of the vocabulary: a fact name that rules test. */
export type Metric = Node & {
  /** Other figures that bound it. */
  readonly bridges: ReadonlyArray<Bridge>;
  /** Basis of the definition. */
  readonly citations: ReadonlyArray<Citation>;
  /** Its definition in words, with what it can prove. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for. */
  readonly key: Scalars['ID']['output'];
  /** How it is come by. */
  readonly known: Known;
  /** In words. */
  readonly label: Scalars['String']['output'];
  /** Age in days after which a value is stale. */
  readonly maxAgeDays?: Maybe<Scalars['Int']['output']>;
  /** Fact name (`registeredUsers`). */
  readonly name: Scalars['String']['output'];
  /** It counts people, so a product figure bounds the company from below. */
  readonly people: Scalars['Boolean']['output'];
  /** What to ask somebody who can answer. */
  readonly question: Scalars['String']['output'];
  /** Type of its values. */
  readonly type: MetricType;
  /** Unit of its numbers. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A page of Metric entries. */
export type MetricConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<MetricEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Metric>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Metric entries. */
export type MetricConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page. */
export type MetricEdge = {
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Metric;
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

/** An amount of money. */
export type Money = {
  /** Exact amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
};

/** A fact that would help. Within one verdict `blocks` is 1. */
export type Need = {
  /** Verdicts that it leaves open. */
  readonly blocks: Scalars['Int']['output'];
  /** Fact name. */
  readonly fact: Scalars['String']['output'];
  /** The vocabulary entry. */
  readonly metric: Metric;
  /** Provisions that test it. */
  readonly provisions: ReadonlyArray<Provision>;
  /** What to ask somebody who can answer. */
  readonly question: Scalars['String']['output'];
  /** Why it is not known. */
  readonly reasons: ReadonlyArray<Reason>;
  /** Verdicts that it settles alone. */
  readonly settles: Scalars['Int']['output'];
};


/** A fact that would help. Within one verdict `blocks` is 1. */
export type NeedProvisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations with their far ends. */
export type NeighbourConnection = {
  /** The relations of the page. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Their far ends; an entry with two relations stands here twice. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Relations in the whole list; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};

/** A relation with its far end. */
export type NeighbourEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The far end. */
  readonly node: Entity;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Something with an id, unique over all types: exactly the Relay interface. */
export type Node = {
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
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
/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last entry; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries stand before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A figure of a provision, before and after. */
export type ParameterChange = {
  /** New value. */
  readonly after?: Maybe<Quantity>;
  /** Earlier value; null if there was none or it is unknown. */
  readonly before?: Maybe<Quantity>;
  /** The text that had the earlier value. */
  readonly beforeIn?: Maybe<Measure>;
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** Remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The provision that sets the new value. */
  readonly provision: Provision;
  /** What the figure is about. */
  readonly what: Scalars['String']['output'];
};

/** A date as precise as the source gives it. */
export type PartialDate = {
  /** The day, or the first day of the period when precision is less than DAY. */
  readonly date: Scalars['Date']['output'];
  /** How precise the date is. */
  readonly precision: Precision;
  /** For people: `June 2021`. */
  readonly text: Scalars['String']['output'];
};

/** A way from one entry to another. */
export type Path = {
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The entries in order, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations between them, in order. */
  readonly steps: ReadonlyArray<Step>;
};

/** How two entries are connected. */
export type PathResult = {
  /** The shortest first; of equal length the most telling relations first, through entries that few others share. */
  readonly paths: ReadonlyArray<Path>;
  /** More paths exist, or may exist. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What a breach costs. */
export type Penalty = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** Upper bound. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** Lower bound. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** In words. */
  readonly text: Scalars['String']['output'];
  /** Unit of the bounds. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A stretch of days, both ends included. */
export type Period = {
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** The coarser precision of both ends. */
  readonly precision: Precision;
  /** For people: `March 2021`. */
  readonly text: Scalars['String']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

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
/** An app, platform or service. */
export type Product = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** App category of the 2021 rules; editorial. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Events that involve it, newest first. */
  readonly events: EventConnection;
  /** Figures and states of this product. */
  readonly facts: FactConnection;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who operates it. */
  readonly operators: CompanyConnection;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** An app, platform or service. */
export type ProductEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** An app, platform or service. */
export type ProductFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** An app, platform or service. */
export type ProductNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** An app, platform or service. */
export type ProductOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** An app, platform or service. */
export type ProductStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** An app, platform or service. */
export type ProductTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of Product entries. */
export type ProductConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Product entries. */
export type ProductConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type ProductEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Product;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** An article or other part of a measure; its id is `measure#part`. */
export type Provision = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Other figures that changed. */
  readonly changes: ReadonlyArray<ParameterChange>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** To whom it applies, as a rule that can be computed; null where nothing is recorded. */
  readonly criteria?: Maybe<Criteria>;
  /** Time limits, with the value they replace. */
  readonly deadlines: ReadonlyArray<ParameterChange>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Its number or heading (`Art. 6`). */
  readonly label: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** The measure that it belongs to. */
  readonly measure: Measure;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it asks of those to whom it applies. */
  readonly obligations: ReadonlyArray<Scalars['String']['output']>;
  /** What breaches cost. */
  readonly penalties: ReadonlyArray<Penalty>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** An article or other part of a measure; its id is `measure#part`. */
export type ProvisionNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** An article or other part of a measure; its id is `measure#part`. */
export type ProvisionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** An article or other part of a measure; its id is `measure#part`. */
export type ProvisionTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A provision and what to change of it. */
export type ProvisionChange = {
  /** The change. */
  readonly change: RuleChange;
  /** Id of the provision, `measure#part`. */
  readonly provision: Scalars['ID']['input'];
};

/** A page of Provision entries. */
export type ProvisionConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Provision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Provision entries. */
export type ProvisionConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type ProvisionEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Provision;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
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

/** A number or an interval; bounds are inclusive, null means unbounded. Whole numbers are exact up to 2^53. */
export type Quantity = {
  /** The number, when it is one. */
  readonly exact?: Maybe<Scalars['Float']['output']>;
  /** Lower bound; null if unbounded. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** For people: `over 493 million users`. */
  readonly text: Scalars['String']['output'];
  /** What is counted or measured. */
  readonly unit: Scalars['String']['output'];
  /** Upper bound; null if unbounded. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
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

/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type Query = {
  /** Does this measure affect this company, and why; null for an unknown id. */
  readonly applicability?: Maybe<Applicability>;
  /** What changed between two coordinates. Null where the entry is recorded at neither. */
  readonly changes?: Maybe<Changes>;
  /** All entries of this type in their default order. */
  readonly companies: CompanyConnection;
  /** A company by id; null when nothing with that id is recorded at `at`. */
  readonly company?: Maybe<Company>;
  /** Whom two existing texts catch, each at its own time. Null where one of them is not recorded. */
  readonly compare?: Maybe<Simulation>;
  /** Where sources say that a company is affected and the criteria do not. */
  readonly disagreements: ApplicabilityConnection;
  /** Which measures would affect a company that need not exist. Nothing is written; what is left out is unknown, never no or zero. */
  readonly evaluate: ApplicabilityConnection;
  /** An event by id; null when nothing with that id is recorded at `at`. */
  readonly event?: Maybe<Event>;
  /** All entries of this type in their default order. */
  readonly events: EventConnection;
  /** An exchange by id; null when nothing with that id is recorded at `at`. */
  readonly exchange?: Maybe<Exchange>;
  /** The whole code list, by name. */
  readonly exchanges: ReadonlyArray<Exchange>;
  /** A fact by id; null when nothing with that id is recorded at `at`. */
  readonly fact?: Maybe<Fact>;
  /** All entries of this type in their default order. */
  readonly facts: FactConnection;
  /** A jurisdiction by code; null when nothing with that id is recorded at `at`. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** The whole code list, by name. */
  readonly jurisdictions: ReadonlyArray<Jurisdiction>;
  /** A measure by id; null when nothing with that id is recorded at `at`. */
  readonly measure?: Maybe<Measure>;
  /** All entries of this type in their default order. */
  readonly measures: MeasureConnection;
  /** A vocabulary entry by id; null when nothing with that id is recorded at `at`. */
  readonly metric?: Maybe<Metric>;
  /** All entries of this type in their default order. */
  readonly metrics: MetricConnection;
  /** What lies around some entries. Nothing is reached through jurisdictions, sectors and entries with a thousand relations and more, unless they are asked about. */
  readonly neighbourhood: Subgraph;
  /** Any node by its id; null when nothing with that id is recorded at `at`. */
  readonly node?: Maybe<Node>;
  /** Nodes in the order of `ids`, null for an unknown id; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * How two entries are connected: through other entries, by relations that hold at `at`, never through citations. Null for an unknown id; no path is an empty list.
   * Entries with a thousand relations and more connect everybody with everybody; they may be ends, but no path leads through them.
   */
  readonly paths?: Maybe<PathResult>;
  /** A product by id; null when nothing with that id is recorded at `at`. */
  readonly product?: Maybe<Product>;
  /** All entries of this type in their default order. */
  readonly products: ProductConnection;
  /** A provision by id; null when nothing with that id is recorded at `at`. */
  readonly provision?: Maybe<Provision>;
  /** All entries of this type in their default order. */
  readonly provisions: ProvisionConnection;
  /** A regulator by id; null when nothing with that id is recorded at `at`. */
  readonly regulator?: Maybe<Regulator>;
  /** All entries of this type in their default order. */
  readonly regulators: RegulatorConnection;
  /**
   * Entries by what people type: names, aliases, tickers, identifiers, titles and article numbers in any script, then products and the text of summaries and quotes.
   * Case, width and accents do not count; the last word may be unfinished; slips of a letter are forgiven where nothing else is found. Every character is text.
   */
  readonly search: SearchConnection;
  /** A sector by id; null when nothing with that id is recorded at `at`. */
  readonly sector?: Maybe<Sector>;
  /** The whole code list, by name. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Whom a changed text would catch: the rules are asked about as if they read otherwise, and nothing is written. Null for an unknown measure. */
  readonly simulate?: Maybe<Simulation>;
  /** A source by id; null when nothing with that id is recorded at `at`. */
  readonly source?: Maybe<Source>;
  /** All entries of this type in their default order. */
  readonly sources: SourceConnection;
  /** How much is recorded, by kind, and as of which change. */
  readonly statistics: Statistics;
  /** What began on which day at several entries together, oldest first; what concerns two of them stands once. */
  readonly timeline: TimelineConnection;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryApplicabilityArgs = {
  at?: InputMaybe<At>;
  company: Scalars['ID']['input'];
  measure: Scalars['ID']['input'];
  strict?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryChangesArgs = {
  from: At;
  of: Scalars['ID']['input'];
  to: At;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryCompanyArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryCompareArgs = {
  after: MeasureAt;
  before: MeasureAt;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Agreement>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
  where?: InputMaybe<ApplicabilityWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryEvaluateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measures?: InputMaybe<MeasureWhere>;
  profile: CompanyProfile;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryEventArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryExchangeArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryExchangesArgs = {
  at?: InputMaybe<At>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryFactArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryJurisdictionArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryJurisdictionsArgs = {
  at?: InputMaybe<At>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryMeasureArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryMetricArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MetricOrder>>;
  where?: InputMaybe<MetricWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryNeighbourhoodArgs = {
  at?: InputMaybe<At>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryNodeArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryNodesArgs = {
  at?: InputMaybe<At>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryPathsArgs = {
  at?: InputMaybe<At>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryProductArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProductOrder>>;
  where?: InputMaybe<ProductWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryProvisionArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProvisionOrder>>;
  where?: InputMaybe<ProvisionWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryRegulatorArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryRegulatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulatorOrder>>;
  where?: InputMaybe<RegulatorWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySectorArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySectorsArgs = {
  at?: InputMaybe<At>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySimulateArgs = {
  at?: InputMaybe<At>;
  measure: Scalars['ID']['input'];
  provisions: ReadonlyArray<ProvisionChange>;
  strict?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySourceArgs = {
  at?: InputMaybe<At>;
  id: Scalars['ID']['input'];
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  where?: InputMaybe<SourceWhere>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryStatisticsArgs = {
  at?: InputMaybe<At>;
};


/** Questions about the graph. Every root field takes `at`, which holds for everything below it. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<At>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
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
/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type Regulator = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Events in which it acted, newest first. */
  readonly enforced: EventConnection;
  /** When it was founded. */
  readonly founded?: Maybe<PartialDate>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Measures that it issued, newest first. */
  readonly issued: MeasureConnection;
  /** Where it has its powers. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The body it belongs to. */
  readonly parent?: Maybe<Regulator>;
  /** Statistics that it published, whatever they are about. */
  readonly published: FactConnection;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** Bodies that belong to it. */
  readonly subordinates: RegulatorConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
  /** Its own site. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorEnforcedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorSubordinatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RegulatorOrder>>;
  where?: InputMaybe<RegulatorWhere>;
};


/** An authority, exchange or court that makes or enforces measures, or publishes statistics. */
export type RegulatorTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of Regulator entries. */
export type RegulatorConnection = {
  /** The entries of the page with their cursors and relations. */
  readonly edges: ReadonlyArray<RegulatorEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Regulator>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Regulator entries. */
export type RegulatorConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page with the relation that led to it. */
export type RegulatorEdge = Relation & {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Regulator;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** Fields of every edge that is a relation of the graph. */
export type Relation = {
  /** Quotes that support the relation. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Remark of the editors on this relation. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Preference among statements that compete. */
  readonly rank?: Maybe<Rank>;
  /** Instant at which the graph recorded it. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The import or edit that recorded it. */
  readonly recordedBy?: Maybe<Change>;
  /** Type of the relation; null in root lists, where no relation was walked. */
  readonly relation?: Maybe<RelationKind>;
  /** What the far end is in this relation (`headquarters`, `investigation`). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
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

/** A page of hits, the nearest first. */
export type SearchConnection = {
  /** The hits of the page with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The hits of the page. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands in the list. Lists of hits end after 200: type more to find more. */
  readonly pageInfo: PageInfo;
  /** Hits in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: more than a thousand names and texts were met. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};

/** One hit of a page. */
export type SearchEdge = {
  /** Opaque position, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: SearchHit;
};

/** An entry that was found. */
export type SearchHit = {
  /** The entry. */
  readonly entity: Entity;
  /** What it was found by. */
  readonly matchedBy: Match;
};

/** A field of business; broader terms hold with every narrower one. */
export type Sector = Entity & Node & {
  /** Other names, former names, abbreviations and names in other scripts. */
  readonly aliases: ReadonlyArray<Alias>;
  /** Broader terms. */
  readonly broader: ReadonlyArray<Sector>;
  /** Quotes that support the entry itself (its name, seat, title, amounts). */
  readonly citations: ReadonlyArray<Citation>;
  /** Companies active in it. */
  readonly companies: CompanyConnection;
  /** Values that sources give differently, and how it was settled. */
  readonly conflicts: ReadonlyArray<FieldConflict>;
  /** How many relations of each kind hold; the first look at an entry that has many. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Open questions of the editors about this entry. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for (`didi@2021-07-12`). One key has one content within a data version; it is not an argument. */
  readonly key: Scalars['ID']['output'];
  /** Kind of the entry, as the data set has it (`ride-hailing`, `departmental-rule`). */
  readonly kind: Scalars['String']['output'];
  /** Name in its own language and script; null if not recorded. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Name in English, or the name it is best known by. */
  readonly name: Scalars['String']['output'];
  /** Whom it is related to: one entry for each relation that holds, by relation and name. */
  readonly neighbours: NeighbourConnection;
  /** Remark of the editors; null if there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Every statement about this entry, each with its quote. */
  readonly statements: CitationConnection;
  /** What it is, in one or two sentences of the editors. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What began on which day, oldest first. `at.valid` does not limit it: choose the time by `from` and `until`. */
  readonly timeline: TimelineConnection;
};


/** A field of business; broader terms hold with every narrower one. */
export type SectorCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CompanyOrder>>;
  where?: InputMaybe<CompanyWhere>;
};


/** A field of business; broader terms hold with every narrower one. */
export type SectorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<RelationKind>>;
};


/** A field of business; broader terms hold with every narrower one. */
export type SectorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};


/** A field of business; broader terms hold with every narrower one. */
export type SectorTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Whom one text catches and another does not. Nothing is written. */
export type Simulation = {
  /** Companies by verdict under the second text. */
  readonly after: ReadonlyArray<VerdictCount>;
  /** Companies by verdict under the first text; all four verdicts, zeros too. */
  readonly before: ReadonlyArray<VerdictCount>;
  /** Companies that fall (or would fall) under the second text and not under the first. */
  readonly newlyCaught: TransitionConnection;
  /** Companies that fall under the first text and not under the second. */
  readonly newlyFree: TransitionConnection;
  /** Companies whose verdict is open under the second text and was not under the first. */
  readonly newlyUnknown: TransitionConnection;
};


/** Whom one text catches and another does not. Nothing is written. */
export type SimulationNewlyCaughtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom one text catches and another does not. Nothing is written. */
export type SimulationNewlyFreeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whom one text catches and another does not. Nothing is written. */
export type SimulationNewlyUnknownArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Order of a list. */
export const SortDirection = {
  /** Smallest first. */
  Asc: 'ASC',
  /** Largest first. */
  Desc: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/** A page, law text, filing or article that statements rest on. */
export type Source = Node & {
  /** Everything that rests on it. */
  readonly citations: CitationConnection;
  /** Stable id, unique over all types. */
  readonly id: Scalars['ID']['output'];
  /** Identity for normalised caches: the id, and the `at` asked for. */
  readonly key: Scalars['ID']['output'];
  /** news, official, law, filing and so on. */
  readonly kind: Scalars['String']['output'];
  /** Language (ISO 639-1). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedOn?: Maybe<PartialDate>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it stands. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};


/** A page, law text, filing or article that statements rest on. */
export type SourceCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<CitationWhere>;
};

/** A page of Source entries. */
export type SourceConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Counts of the whole list by dimensions, under the same filter. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list at these coordinates; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};


/** A page of Source entries. */
export type SourceConnectionFacetsArgs = {
  by: ReadonlyArray<FacetBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of a page. */
export type SourceEdge = {
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Source;
};

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
/** How much is recorded. */
export type Statistics = {
  /** The coordinates that were used. */
  readonly at: Coordinates;
  /** Entries by kind. */
  readonly counts: ReadonlyArray<KindCount>;
  /** Number of the last change that was recorded by then. */
  readonly dataVersion: Scalars['Int']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** An edge between two entries by id, so that layouts need no joins; the entries are in `nodes`. */
export type Step = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** How far the claim has come, where an event makes one. */
  readonly claimStatus?: Maybe<ClaimStatus>;
  /** Where it is walked from; in a subgraph its source. */
  readonly from: Scalars['ID']['output'];
  /** Identity of the statement. */
  readonly id: Scalars['ID']['output'];
  /** Precision of `validFrom` (of `validUntil` where there is no start). */
  readonly precision?: Maybe<Precision>;
  /** Type of the relation. */
  readonly relation: RelationKind;
  /** Walked against its direction. */
  readonly reversed: Scalars['Boolean']['output'];
  /** What the target is in this relation. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The relation in words, in the direction walked. */
  readonly sentence: Scalars['String']['output'];
  /** Where it is walked to; in a subgraph its target. */
  readonly to: Scalars['ID']['output'];
  /** First day on which it holds; null if since ever or unknown. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null if it still does. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** What lies around some entries. */
export type Subgraph = {
  /** Entries within the depth by kind, shown or not. */
  readonly degree: ReadonlyArray<KindCount>;
  /** Relations among `nodes`; at most 2,000. */
  readonly edges: ReadonlyArray<Step>;
  /** The entries asked about, then the nearest and most relevant. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Entries within the depth, those asked about included. */
  readonly totalNodes: Scalars['Int']['output'];
  /** False: at least `totalNodes`; a level had more relations than are read. */
  readonly totalNodesExact: Scalars['Boolean']['output'];
  /** Not everything is shown: `totalNodes` says how many entries there are. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A page of a timeline: by first day, precise dates before coarser ones that begin with them. */
export type TimelineConnection = {
  /** The items of the page with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Items in the whole list; counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`: counting ended at its budget. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};

/** What an item of a timeline is about, with all its fields; null for listings and ownership, whose ends are `subject` and `other`. */
export type TimelineDetail = Duty | Event | Fact | LifecycleStep;

/** One item of a page. */
export type TimelineEdge = {
  /** Opaque position, for `after` and `before`; it pins the coordinates of the page. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TimelineItem;
};

/** What began on a day. */
export type TimelineItem = {
  /** Quotes that support it. */
  readonly citations: ReadonlyArray<Citation>;
  /** When; as precise as it is known. */
  readonly date: PartialDate;
  /** The event, step or fact. */
  readonly detail?: Maybe<TimelineDetail>;
  /** What kind of beginning it is. */
  readonly kind: TimelineKind;
  /** The exchange of a listing, the company that is owned; null otherwise. */
  readonly other?: Maybe<Entity>;
  /** In one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Whose it is: the entry asked about, its measure or its product; the company of a listing, the owner of a share. */
  readonly subject: Entity;
  /** When it ended, if it did. */
  readonly until?: Maybe<PartialDate>;
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
/** A step of the evaluation. */
export type TraceNode = {
  /** Assumptions that were used. */
  readonly assumptions: ReadonlyArray<Scalars['String']['output']>;
  /** Quotes of the rule and of the facts. */
  readonly citations: ReadonlyArray<Citation>;
  /** Level below the measure. */
  readonly depth: Scalars['Int']['output'];
  /** Facts that were used. */
  readonly facts: ReadonlyArray<Fact>;
  /** What is known of a set, text, date or boolean. */
  readonly found?: Maybe<Value>;
  /** What it is. */
  readonly kind: TraceKind;
  /** In words. */
  readonly label: Scalars['String']['output'];
  /** Observed minus threshold, in the unit of the threshold. */
  readonly margin?: Maybe<Quantity>;
  /** What is known of a number. */
  readonly observed?: Maybe<Quantity>;
  /** Place (`art-6.all.0`). */
  readonly path: Scalars['String']['output'];
  /** The provision that it belongs to; null for the measure. */
  readonly provision?: Maybe<Provision>;
  /** Why the truth is not plain. */
  readonly reason: Reason;
  /** The test as the rule has it; null unless a leaf. */
  readonly threshold?: Maybe<TraceThreshold>;
  /** Its truth. */
  readonly truth: Truth;
  /** The criteria have no quote of their own; those of the measure are cited. */
  readonly unquoted: Scalars['Boolean']['output'];
};

/** The test of a leaf, as the rule has it. */
export type TraceThreshold = {
  /** Fact name. */
  readonly fact: Scalars['String']['output'];
  /** The values of a set. */
  readonly list?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The vocabulary entry. */
  readonly metric: Metric;
  /** It stands under a not or an exception. */
  readonly negated: Scalars['Boolean']['output'];
  /** The threshold of a number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** How it compares. */
  readonly operator: Operator;
  /** Place in the rule. */
  readonly path: Scalars['String']['output'];
  /** The test in words. */
  readonly text: Scalars['String']['output'];
  /** Unit of the threshold. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Canonical text: `1000000`, `true`, `CN, US`. */
  readonly value: Scalars['String']['output'];
};

/** One thing that changed: a statement, or a verdict. */
export type Transition = {
  /** The verdict after; null of statements, and where there is none any more. */
  readonly after?: Maybe<Applicability>;
  /** The verdict before; null of statements, and where there was none yet. */
  readonly before?: Maybe<Applicability>;
  /** Why it changed. */
  readonly cause: Cause;
  /** Quotes behind it: of a verdict those of the verdict after. */
  readonly citations: ReadonlyArray<Citation>;
  /** The company whose verdict changed; null of statements. */
  readonly company?: Maybe<Company>;
  /** How it changed. */
  readonly kind: TransitionKind;
  /** When it changed; null of verdicts, which are compared at two days and not followed in between. */
  readonly on?: Maybe<PartialDate>;
  /** The change in words. */
  readonly sentence: Scalars['String']['output'];
  /** What kind of statement changed; null of verdicts. */
  readonly statementKind?: Maybe<StatementKind>;
};

/** A page of changes. */
export type TransitionConnection = {
  /** The changes of the page with their cursors. */
  readonly edges: ReadonlyArray<TransitionEdge>;
  /** The changes of the page. */
  readonly nodes: ReadonlyArray<Transition>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** Changes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** False where `totalCount` says `at least`. */
  readonly totalCountExact: Scalars['Boolean']['output'];
};

/** One change of a page. */
export type TransitionEdge = {
  /** Opaque position, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Transition;
};

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

/** A value of any type. One of quantity, truth, list and date is set, or none for a text. */
export type Value = {
  /** Of dates. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Of sets. */
  readonly list?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Of numbers. */
  readonly quantity?: Maybe<Quantity>;
  /** For people. */
  readonly text: Scalars['String']['output'];
  /** Of booleans. */
  readonly truth?: Maybe<Truth>;
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
/** How many measures or companies have a verdict. */
export type VerdictCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The verdict. */
  readonly verdict: Verdict;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TimelineDetail:
    | ( Omit<Duty, 'citations' | 'measure' | 'provision' | 'step'> & { citations: ReadonlyArray<_RefType['Citation']>, measure: _RefType['Measure'], provision: _RefType['Provision'], step: _RefType['LifecycleStep'] } & { __typename: 'Duty' } )
    | ( Omit<Event, 'aliases' | 'citations' | 'companies' | 'conflicts' | 'daysSince' | 'followedBy' | 'followsFrom' | 'measures' | 'neighbours' | 'products' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, companies: _RefType['CompanyConnection'], conflicts: ReadonlyArray<_RefType['FieldConflict']>, daysSince?: Maybe<_RefType['Quantity']>, followedBy: _RefType['EventConnection'], followsFrom: _RefType['EventConnection'], measures: _RefType['MeasureConnection'], neighbours: _RefType['NeighbourConnection'], products: _RefType['ProductConnection'], regulators: _RefType['RegulatorConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Event' } )
    | ( Omit<Fact, 'citations' | 'conflictsWith' | 'metric' | 'scope' | 'spread' | 'subject' | 'value'> & { citations: ReadonlyArray<_RefType['Citation']>, conflictsWith: ReadonlyArray<_RefType['Fact']>, metric: _RefType['Metric'], scope?: Maybe<_RefType['Jurisdiction']>, spread?: Maybe<_RefType['Quantity']>, subject: _RefType['Entity'], value: _RefType['Value'] } & { __typename: 'Fact' } )
    | ( Omit<LifecycleStep, 'citations' | 'measure'> & { citations: ReadonlyArray<_RefType['Citation']>, measure: _RefType['Measure'] } & { __typename: 'LifecycleStep' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( Omit<Company, 'affectedBy' | 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'headquarters' | 'identifiers' | 'incorporation' | 'listings' | 'neighbours' | 'openQuestions' | 'owners' | 'owns' | 'parent' | 'products' | 'sectors' | 'statements' | 'subsidiaries' | 'timeline'> & { affectedBy: _RefType['ApplicabilityConnection'], aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], facts: _RefType['FactConnection'], headquarters?: Maybe<_RefType['Jurisdiction']>, identifiers: ReadonlyArray<_RefType['Identifier']>, incorporation?: Maybe<_RefType['Jurisdiction']>, listings: _RefType['ExchangeConnection'], neighbours: _RefType['NeighbourConnection'], openQuestions: ReadonlyArray<_RefType['Need']>, owners: _RefType['CompanyConnection'], owns: _RefType['CompanyConnection'], parent?: Maybe<_RefType['Company']>, products: _RefType['ProductConnection'], sectors: ReadonlyArray<_RefType['Sector']>, statements: _RefType['CitationConnection'], subsidiaries: _RefType['CompanyConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Company' } )
    | ( Omit<Event, 'aliases' | 'citations' | 'companies' | 'conflicts' | 'daysSince' | 'followedBy' | 'followsFrom' | 'measures' | 'neighbours' | 'products' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, companies: _RefType['CompanyConnection'], conflicts: ReadonlyArray<_RefType['FieldConflict']>, daysSince?: Maybe<_RefType['Quantity']>, followedBy: _RefType['EventConnection'], followsFrom: _RefType['EventConnection'], measures: _RefType['MeasureConnection'], neighbours: _RefType['NeighbourConnection'], products: _RefType['ProductConnection'], regulators: _RefType['RegulatorConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Event' } )
    | ( Omit<Exchange, 'aliases' | 'citations' | 'conflicts' | 'jurisdiction' | 'listings' | 'neighbours' | 'regulator' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, jurisdiction?: Maybe<_RefType['Jurisdiction']>, listings: _RefType['CompanyConnection'], neighbours: _RefType['NeighbourConnection'], regulator?: Maybe<_RefType['Regulator']>, statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Exchange' } )
    | ( Omit<Jurisdiction, 'aliases' | 'citations' | 'conflicts' | 'facts' | 'measures' | 'memberOf' | 'neighbours' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, facts: _RefType['FactConnection'], measures: _RefType['MeasureConnection'], memberOf: ReadonlyArray<_RefType['Jurisdiction']>, neighbours: _RefType['NeighbourConnection'], regulators: _RefType['RegulatorConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<Measure, 'affects' | 'aliases' | 'amendedBy' | 'amends' | 'basedOn' | 'basisOf' | 'citations' | 'conflicts' | 'events' | 'implementedBy' | 'implements' | 'issuedBy' | 'jurisdiction' | 'lifecycle' | 'neighbours' | 'provisions' | 'statements' | 'supersededBy' | 'supersedes' | 'timeline' | 'versions'> & { affects: _RefType['ApplicabilityConnection'], aliases: ReadonlyArray<_RefType['Alias']>, amendedBy: _RefType['MeasureConnection'], amends: _RefType['MeasureConnection'], basedOn: _RefType['MeasureConnection'], basisOf: _RefType['MeasureConnection'], citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], implementedBy: _RefType['MeasureConnection'], implements: _RefType['MeasureConnection'], issuedBy: _RefType['RegulatorConnection'], jurisdiction?: Maybe<_RefType['Jurisdiction']>, lifecycle: ReadonlyArray<_RefType['LifecycleStep']>, neighbours: _RefType['NeighbourConnection'], provisions: _RefType['ProvisionConnection'], statements: _RefType['CitationConnection'], supersededBy: _RefType['MeasureConnection'], supersedes: _RefType['MeasureConnection'], timeline: _RefType['TimelineConnection'], versions: _RefType['MeasureConnection'] } & { __typename: 'Measure' } )
    | ( Omit<Product, 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'neighbours' | 'operators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], facts: _RefType['FactConnection'], neighbours: _RefType['NeighbourConnection'], operators: _RefType['CompanyConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Product' } )
    | ( Omit<Provision, 'aliases' | 'changes' | 'citations' | 'conflicts' | 'criteria' | 'deadlines' | 'measure' | 'neighbours' | 'penalties' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, changes: ReadonlyArray<_RefType['ParameterChange']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, criteria?: Maybe<_RefType['Criteria']>, deadlines: ReadonlyArray<_RefType['ParameterChange']>, measure: _RefType['Measure'], neighbours: _RefType['NeighbourConnection'], penalties: ReadonlyArray<_RefType['Penalty']>, statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Provision' } )
    | ( Omit<Regulator, 'aliases' | 'citations' | 'conflicts' | 'enforced' | 'issued' | 'jurisdiction' | 'neighbours' | 'parent' | 'published' | 'statements' | 'subordinates' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, enforced: _RefType['EventConnection'], issued: _RefType['MeasureConnection'], jurisdiction?: Maybe<_RefType['Jurisdiction']>, neighbours: _RefType['NeighbourConnection'], parent?: Maybe<_RefType['Regulator']>, published: _RefType['FactConnection'], statements: _RefType['CitationConnection'], subordinates: _RefType['RegulatorConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Regulator' } )
    | ( Omit<Sector, 'aliases' | 'broader' | 'citations' | 'companies' | 'conflicts' | 'neighbours' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, broader: ReadonlyArray<_RefType['Sector']>, citations: ReadonlyArray<_RefType['Citation']>, companies: _RefType['CompanyConnection'], conflicts: ReadonlyArray<_RefType['FieldConflict']>, neighbours: _RefType['NeighbourConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Sector' } )
  ;
  Node:
    | ( Change & { __typename: 'Change' } )
    | ( Omit<Citation, 'about' | 'source'> & { about?: Maybe<_RefType['Entity']>, source: _RefType['Source'] } & { __typename: 'Citation' } )
    | ( Omit<Company, 'affectedBy' | 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'headquarters' | 'identifiers' | 'incorporation' | 'listings' | 'neighbours' | 'openQuestions' | 'owners' | 'owns' | 'parent' | 'products' | 'sectors' | 'statements' | 'subsidiaries' | 'timeline'> & { affectedBy: _RefType['ApplicabilityConnection'], aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], facts: _RefType['FactConnection'], headquarters?: Maybe<_RefType['Jurisdiction']>, identifiers: ReadonlyArray<_RefType['Identifier']>, incorporation?: Maybe<_RefType['Jurisdiction']>, listings: _RefType['ExchangeConnection'], neighbours: _RefType['NeighbourConnection'], openQuestions: ReadonlyArray<_RefType['Need']>, owners: _RefType['CompanyConnection'], owns: _RefType['CompanyConnection'], parent?: Maybe<_RefType['Company']>, products: _RefType['ProductConnection'], sectors: ReadonlyArray<_RefType['Sector']>, statements: _RefType['CitationConnection'], subsidiaries: _RefType['CompanyConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Company' } )
    | ( Omit<Event, 'aliases' | 'citations' | 'companies' | 'conflicts' | 'daysSince' | 'followedBy' | 'followsFrom' | 'measures' | 'neighbours' | 'products' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, companies: _RefType['CompanyConnection'], conflicts: ReadonlyArray<_RefType['FieldConflict']>, daysSince?: Maybe<_RefType['Quantity']>, followedBy: _RefType['EventConnection'], followsFrom: _RefType['EventConnection'], measures: _RefType['MeasureConnection'], neighbours: _RefType['NeighbourConnection'], products: _RefType['ProductConnection'], regulators: _RefType['RegulatorConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Event' } )
    | ( Omit<Exchange, 'aliases' | 'citations' | 'conflicts' | 'jurisdiction' | 'listings' | 'neighbours' | 'regulator' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, jurisdiction?: Maybe<_RefType['Jurisdiction']>, listings: _RefType['CompanyConnection'], neighbours: _RefType['NeighbourConnection'], regulator?: Maybe<_RefType['Regulator']>, statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Exchange' } )
    | ( Omit<Fact, 'citations' | 'conflictsWith' | 'metric' | 'scope' | 'spread' | 'subject' | 'value'> & { citations: ReadonlyArray<_RefType['Citation']>, conflictsWith: ReadonlyArray<_RefType['Fact']>, metric: _RefType['Metric'], scope?: Maybe<_RefType['Jurisdiction']>, spread?: Maybe<_RefType['Quantity']>, subject: _RefType['Entity'], value: _RefType['Value'] } & { __typename: 'Fact' } )
    | ( Omit<Jurisdiction, 'aliases' | 'citations' | 'conflicts' | 'facts' | 'measures' | 'memberOf' | 'neighbours' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, facts: _RefType['FactConnection'], measures: _RefType['MeasureConnection'], memberOf: ReadonlyArray<_RefType['Jurisdiction']>, neighbours: _RefType['NeighbourConnection'], regulators: _RefType['RegulatorConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<Measure, 'affects' | 'aliases' | 'amendedBy' | 'amends' | 'basedOn' | 'basisOf' | 'citations' | 'conflicts' | 'events' | 'implementedBy' | 'implements' | 'issuedBy' | 'jurisdiction' | 'lifecycle' | 'neighbours' | 'provisions' | 'statements' | 'supersededBy' | 'supersedes' | 'timeline' | 'versions'> & { affects: _RefType['ApplicabilityConnection'], aliases: ReadonlyArray<_RefType['Alias']>, amendedBy: _RefType['MeasureConnection'], amends: _RefType['MeasureConnection'], basedOn: _RefType['MeasureConnection'], basisOf: _RefType['MeasureConnection'], citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], implementedBy: _RefType['MeasureConnection'], implements: _RefType['MeasureConnection'], issuedBy: _RefType['RegulatorConnection'], jurisdiction?: Maybe<_RefType['Jurisdiction']>, lifecycle: ReadonlyArray<_RefType['LifecycleStep']>, neighbours: _RefType['NeighbourConnection'], provisions: _RefType['ProvisionConnection'], statements: _RefType['CitationConnection'], supersededBy: _RefType['MeasureConnection'], supersedes: _RefType['MeasureConnection'], timeline: _RefType['TimelineConnection'], versions: _RefType['MeasureConnection'] } & { __typename: 'Measure' } )
    | ( Omit<Metric, 'bridges' | 'citations'> & { bridges: ReadonlyArray<_RefType['Bridge']>, citations: ReadonlyArray<_RefType['Citation']> } & { __typename: 'Metric' } )
    | ( Omit<Product, 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'neighbours' | 'operators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, events: _RefType['EventConnection'], facts: _RefType['FactConnection'], neighbours: _RefType['NeighbourConnection'], operators: _RefType['CompanyConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Product' } )
    | ( Omit<Provision, 'aliases' | 'changes' | 'citations' | 'conflicts' | 'criteria' | 'deadlines' | 'measure' | 'neighbours' | 'penalties' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, changes: ReadonlyArray<_RefType['ParameterChange']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, criteria?: Maybe<_RefType['Criteria']>, deadlines: ReadonlyArray<_RefType['ParameterChange']>, measure: _RefType['Measure'], neighbours: _RefType['NeighbourConnection'], penalties: ReadonlyArray<_RefType['Penalty']>, statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Provision' } )
    | ( Omit<Regulator, 'aliases' | 'citations' | 'conflicts' | 'enforced' | 'issued' | 'jurisdiction' | 'neighbours' | 'parent' | 'published' | 'statements' | 'subordinates' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, citations: ReadonlyArray<_RefType['Citation']>, conflicts: ReadonlyArray<_RefType['FieldConflict']>, enforced: _RefType['EventConnection'], issued: _RefType['MeasureConnection'], jurisdiction?: Maybe<_RefType['Jurisdiction']>, neighbours: _RefType['NeighbourConnection'], parent?: Maybe<_RefType['Regulator']>, published: _RefType['FactConnection'], statements: _RefType['CitationConnection'], subordinates: _RefType['RegulatorConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Regulator' } )
    | ( Omit<Sector, 'aliases' | 'broader' | 'citations' | 'companies' | 'conflicts' | 'neighbours' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<_RefType['Alias']>, broader: ReadonlyArray<_RefType['Sector']>, citations: ReadonlyArray<_RefType['Citation']>, companies: _RefType['CompanyConnection'], conflicts: ReadonlyArray<_RefType['FieldConflict']>, neighbours: _RefType['NeighbourConnection'], statements: _RefType['CitationConnection'], timeline: _RefType['TimelineConnection'] } & { __typename: 'Sector' } )
    | ( Omit<Source, 'citations'> & { citations: _RefType['CitationConnection'] } & { __typename: 'Source' } )
  ;
  Relation:
    | ( Omit<CompanyEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Company'] } & { __typename: 'CompanyEdge' } )
    | ( Omit<EventEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Event'] } & { __typename: 'EventEdge' } )
    | ( Omit<ExchangeEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Exchange'] } & { __typename: 'ExchangeEdge' } )
    | ( Omit<MeasureEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Measure'] } & { __typename: 'MeasureEdge' } )
    | ( Omit<NeighbourEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Entity'] } & { __typename: 'NeighbourEdge' } )
    | ( Omit<ProductEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Product'] } & { __typename: 'ProductEdge' } )
    | ( Omit<ProvisionEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Provision'] } & { __typename: 'ProvisionEdge' } )
    | ( Omit<RegulatorEdge, 'citations' | 'node'> & { citations: ReadonlyArray<_RefType['Citation']>, node: _RefType['Regulator'] } & { __typename: 'RegulatorEdge' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: Agreement;
  Alias: ResolverTypeWrapper<Alias>;
  AmountSummary: ResolverTypeWrapper<AmountSummary>;
  Applicability: ResolverTypeWrapper<Omit<Applicability, 'asserted' | 'citations' | 'company' | 'decisive' | 'flips' | 'measure' | 'needs' | 'provisions' | 'trace'> & { asserted: ReadonlyArray<ResolversTypes['Assertion']>, citations: ReadonlyArray<ResolversTypes['Citation']>, company?: Maybe<ResolversTypes['Company']>, decisive: ReadonlyArray<ResolversTypes['TraceNode']>, flips: ReadonlyArray<ResolversTypes['Flip']>, measure: ResolversTypes['Measure'], needs: ReadonlyArray<ResolversTypes['Need']>, provisions: ReadonlyArray<ResolversTypes['ApplicableProvision']>, trace: ReadonlyArray<ResolversTypes['TraceNode']> }>;
  ApplicabilityConnection: ResolverTypeWrapper<Omit<ApplicabilityConnection, 'edges' | 'nodes' | 'openQuestions'> & { edges: ReadonlyArray<ResolversTypes['ApplicabilityEdge']>, nodes: ReadonlyArray<ResolversTypes['Applicability']>, openQuestions: ReadonlyArray<ResolversTypes['Need']> }>;
  ApplicabilityEdge: ResolverTypeWrapper<Omit<ApplicabilityEdge, 'node'> & { node: ResolversTypes['Applicability'] }>;
  ApplicabilityOrder: ApplicabilityOrder;
  ApplicabilityWhere: ApplicabilityWhere;
  ApplicableProvision: ResolverTypeWrapper<Omit<ApplicableProvision, 'citations' | 'provision'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, provision: ResolversTypes['Provision'] }>;
  Assertion: ResolverTypeWrapper<Omit<Assertion, 'citations' | 'event'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, event: ResolversTypes['Event'] }>;
  At: At;
  AtLeastInput: AtLeastInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridge: ResolverTypeWrapper<Omit<Bridge, 'citations' | 'from'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, from: ResolversTypes['Metric'] }>;
  Cause: Cause;
  Change: ResolverTypeWrapper<Change>;
  Changes: ResolverTypeWrapper<Omit<Changes, 'of' | 'parameters' | 'statements' | 'verdicts'> & { of: ResolversTypes['Entity'], parameters: ReadonlyArray<ResolversTypes['ParameterChange']>, statements: ResolversTypes['TransitionConnection'], verdicts: ResolversTypes['TransitionConnection'] }>;
  Citation: ResolverTypeWrapper<Omit<Citation, 'about' | 'source'> & { about?: Maybe<ResolversTypes['Entity']>, source: ResolversTypes['Source'] }>;
  CitationConnection: ResolverTypeWrapper<Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversTypes['Citation']> }>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationWhere: CitationWhere;
  ClaimStatus: ClaimStatus;
  CompaniesFilter: CompaniesFilter;
  Company: ResolverTypeWrapper<Omit<Company, 'affectedBy' | 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'headquarters' | 'identifiers' | 'incorporation' | 'listings' | 'neighbours' | 'openQuestions' | 'owners' | 'owns' | 'parent' | 'products' | 'sectors' | 'statements' | 'subsidiaries' | 'timeline'> & { affectedBy: ResolversTypes['ApplicabilityConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, events: ResolversTypes['EventConnection'], facts: ResolversTypes['FactConnection'], headquarters?: Maybe<ResolversTypes['Jurisdiction']>, identifiers: ReadonlyArray<ResolversTypes['Identifier']>, incorporation?: Maybe<ResolversTypes['Jurisdiction']>, listings: ResolversTypes['ExchangeConnection'], neighbours: ResolversTypes['NeighbourConnection'], openQuestions: ReadonlyArray<ResolversTypes['Need']>, owners: ResolversTypes['CompanyConnection'], owns: ResolversTypes['CompanyConnection'], parent?: Maybe<ResolversTypes['Company']>, products: ResolversTypes['ProductConnection'], sectors: ReadonlyArray<ResolversTypes['Sector']>, statements: ResolversTypes['CitationConnection'], subsidiaries: ResolversTypes['CompanyConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  CompanyConnection: ResolverTypeWrapper<Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversTypes['Company']> }>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Company'] }>;
  CompanyOrder: CompanyOrder;
  CompanyProfile: CompanyProfile;
  CompanyWhere: CompanyWhere;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Criteria: ResolverTypeWrapper<Omit<Criteria, 'citations' | 'leaves' | 'versions'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, leaves: ReadonlyArray<ResolversTypes['Leaf']>, versions: ReadonlyArray<ResolversTypes['Criteria']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Direction: Direction;
  Duty: ResolverTypeWrapper<Omit<Duty, 'citations' | 'measure' | 'provision' | 'step'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, measure: ResolversTypes['Measure'], provision: ResolversTypes['Provision'], step: ResolversTypes['LifecycleStep'] }>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityKind: EntityKind;
  Event: ResolverTypeWrapper<Omit<Event, 'aliases' | 'citations' | 'companies' | 'conflicts' | 'daysSince' | 'followedBy' | 'followsFrom' | 'measures' | 'neighbours' | 'products' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, companies: ResolversTypes['CompanyConnection'], conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, daysSince?: Maybe<ResolversTypes['Quantity']>, followedBy: ResolversTypes['EventConnection'], followsFrom: ResolversTypes['EventConnection'], measures: ResolversTypes['MeasureConnection'], neighbours: ResolversTypes['NeighbourConnection'], products: ResolversTypes['ProductConnection'], regulators: ResolversTypes['RegulatorConnection'], statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Event'] }>;
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  EventsFilter: EventsFilter;
  Exchange: ResolverTypeWrapper<Omit<Exchange, 'aliases' | 'citations' | 'conflicts' | 'jurisdiction' | 'listings' | 'neighbours' | 'regulator' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, jurisdiction?: Maybe<ResolversTypes['Jurisdiction']>, listings: ResolversTypes['CompanyConnection'], neighbours: ResolversTypes['NeighbourConnection'], regulator?: Maybe<ResolversTypes['Regulator']>, statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  ExchangeConnection: ResolverTypeWrapper<Omit<ExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ExchangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Exchange']> }>;
  ExchangeEdge: ResolverTypeWrapper<Omit<ExchangeEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Exchange'] }>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetBy: FacetBy;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Fact: ResolverTypeWrapper<Omit<Fact, 'citations' | 'conflictsWith' | 'metric' | 'scope' | 'spread' | 'subject' | 'value'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, conflictsWith: ReadonlyArray<ResolversTypes['Fact']>, metric: ResolversTypes['Metric'], scope?: Maybe<ResolversTypes['Jurisdiction']>, spread?: Maybe<ResolversTypes['Quantity']>, subject: ResolversTypes['Entity'], value: ResolversTypes['Value'] }>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']>, nodes: ReadonlyArray<ResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactOrder: FactOrder;
  FactWhere: FactWhere;
  FactsFilter: FactsFilter;
  FieldConflict: ResolverTypeWrapper<Omit<FieldConflict, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  Flip: ResolverTypeWrapper<Omit<Flip, 'difference' | 'leaves'> & { difference?: Maybe<ResolversTypes['Quantity']>, leaves: ReadonlyArray<ResolversTypes['TraceNode']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Identifier: ResolverTypeWrapper<Omit<Identifier, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<Omit<Jurisdiction, 'aliases' | 'citations' | 'conflicts' | 'facts' | 'measures' | 'memberOf' | 'neighbours' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, facts: ResolversTypes['FactConnection'], measures: ResolversTypes['MeasureConnection'], memberOf: ReadonlyArray<ResolversTypes['Jurisdiction']>, neighbours: ResolversTypes['NeighbourConnection'], regulators: ResolversTypes['RegulatorConnection'], statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Known: Known;
  Leaf: ResolverTypeWrapper<Omit<Leaf, 'metric'> & { metric: ResolversTypes['Metric'] }>;
  LeafChange: LeafChange;
  LeafInput: LeafInput;
  LeafWhere: LeafWhere;
  LeavesFilter: LeavesFilter;
  Level: Level;
  LifecycleStatus: LifecycleStatus;
  LifecycleStep: ResolverTypeWrapper<Omit<LifecycleStep, 'citations' | 'measure'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, measure: ResolversTypes['Measure'] }>;
  Match: ResolverTypeWrapper<Match>;
  MatchKind: MatchKind;
  Measure: ResolverTypeWrapper<Omit<Measure, 'affects' | 'aliases' | 'amendedBy' | 'amends' | 'basedOn' | 'basisOf' | 'citations' | 'conflicts' | 'events' | 'implementedBy' | 'implements' | 'issuedBy' | 'jurisdiction' | 'lifecycle' | 'neighbours' | 'provisions' | 'statements' | 'supersededBy' | 'supersedes' | 'timeline' | 'versions'> & { affects: ResolversTypes['ApplicabilityConnection'], aliases: ReadonlyArray<ResolversTypes['Alias']>, amendedBy: ResolversTypes['MeasureConnection'], amends: ResolversTypes['MeasureConnection'], basedOn: ResolversTypes['MeasureConnection'], basisOf: ResolversTypes['MeasureConnection'], citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, events: ResolversTypes['EventConnection'], implementedBy: ResolversTypes['MeasureConnection'], implements: ResolversTypes['MeasureConnection'], issuedBy: ResolversTypes['RegulatorConnection'], jurisdiction?: Maybe<ResolversTypes['Jurisdiction']>, lifecycle: ReadonlyArray<ResolversTypes['LifecycleStep']>, neighbours: ResolversTypes['NeighbourConnection'], provisions: ResolversTypes['ProvisionConnection'], statements: ResolversTypes['CitationConnection'], supersededBy: ResolversTypes['MeasureConnection'], supersedes: ResolversTypes['MeasureConnection'], timeline: ResolversTypes['TimelineConnection'], versions: ResolversTypes['MeasureConnection'] }>;
  MeasureAt: MeasureAt;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Measure'] }>;
  MeasureOrder: MeasureOrder;
  MeasureWhere: MeasureWhere;
  MeasuresFilter: MeasuresFilter;
  Metric: ResolverTypeWrapper<Omit<Metric, 'bridges' | 'citations'> & { bridges: ReadonlyArray<ResolversTypes['Bridge']>, citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  MetricConnection: ResolverTypeWrapper<Omit<MetricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MetricEdge']>, nodes: ReadonlyArray<ResolversTypes['Metric']> }>;
  MetricEdge: ResolverTypeWrapper<Omit<MetricEdge, 'node'> & { node: ResolversTypes['Metric'] }>;
  MetricOrder: MetricOrder;
  MetricType: MetricType;
  MetricWhere: MetricWhere;
  Money: ResolverTypeWrapper<Money>;
  Need: ResolverTypeWrapper<Omit<Need, 'metric' | 'provisions'> & { metric: ResolversTypes['Metric'], provisions: ReadonlyArray<ResolversTypes['Provision']> }>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Entity'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberFilter: NumberFilter;
  Operator: Operator;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParameterChange: ResolverTypeWrapper<Omit<ParameterChange, 'after' | 'before' | 'beforeIn' | 'citations' | 'provision'> & { after?: Maybe<ResolversTypes['Quantity']>, before?: Maybe<ResolversTypes['Quantity']>, beforeIn?: Maybe<ResolversTypes['Measure']>, citations: ReadonlyArray<ResolversTypes['Citation']>, provision: ResolversTypes['Provision'] }>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['Step']> }>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Penalty: ResolverTypeWrapper<Omit<Penalty, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Period: ResolverTypeWrapper<Period>;
  Phase: Phase;
  Precision: Precision;
  Product: ResolverTypeWrapper<Omit<Product, 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'neighbours' | 'operators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, events: ResolversTypes['EventConnection'], facts: ResolversTypes['FactConnection'], neighbours: ResolversTypes['NeighbourConnection'], operators: ResolversTypes['CompanyConnection'], statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Product'] }>;
  ProductOrder: ProductOrder;
  ProductWhere: ProductWhere;
  ProductsFilter: ProductsFilter;
  ProfileFact: ProfileFact;
  Provision: ResolverTypeWrapper<Omit<Provision, 'aliases' | 'changes' | 'citations' | 'conflicts' | 'criteria' | 'deadlines' | 'measure' | 'neighbours' | 'penalties' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, changes: ReadonlyArray<ResolversTypes['ParameterChange']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, criteria?: Maybe<ResolversTypes['Criteria']>, deadlines: ReadonlyArray<ResolversTypes['ParameterChange']>, measure: ResolversTypes['Measure'], neighbours: ResolversTypes['NeighbourConnection'], penalties: ReadonlyArray<ResolversTypes['Penalty']>, statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  ProvisionChange: ProvisionChange;
  ProvisionConnection: ResolverTypeWrapper<Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Provision']> }>;
  ProvisionEdge: ResolverTypeWrapper<Omit<ProvisionEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Provision'] }>;
  ProvisionOrder: ProvisionOrder;
  ProvisionRole: ProvisionRole;
  ProvisionWhere: ProvisionWhere;
  ProvisionsFilter: ProvisionsFilter;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  Reason: Reason;
  Regulator: ResolverTypeWrapper<Omit<Regulator, 'aliases' | 'citations' | 'conflicts' | 'enforced' | 'issued' | 'jurisdiction' | 'neighbours' | 'parent' | 'published' | 'statements' | 'subordinates' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, citations: ReadonlyArray<ResolversTypes['Citation']>, conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, enforced: ResolversTypes['EventConnection'], issued: ResolversTypes['MeasureConnection'], jurisdiction?: Maybe<ResolversTypes['Jurisdiction']>, neighbours: ResolversTypes['NeighbourConnection'], parent?: Maybe<ResolversTypes['Regulator']>, published: ResolversTypes['FactConnection'], statements: ResolversTypes['CitationConnection'], subordinates: ResolversTypes['RegulatorConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  RegulatorConnection: ResolverTypeWrapper<Omit<RegulatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegulatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Regulator']> }>;
  RegulatorEdge: ResolverTypeWrapper<Omit<RegulatorEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, node: ResolversTypes['Regulator'] }>;
  RegulatorOrder: RegulatorOrder;
  RegulatorWhere: RegulatorWhere;
  RegulatorsFilter: RegulatorsFilter;
  Relation: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relation']>;
  RelationKind: RelationKind;
  RelationWhere: RelationWhere;
  RuleChange: RuleChange;
  RuleInput: RuleInput;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Sector: ResolverTypeWrapper<Omit<Sector, 'aliases' | 'broader' | 'citations' | 'companies' | 'conflicts' | 'neighbours' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversTypes['Alias']>, broader: ReadonlyArray<ResolversTypes['Sector']>, citations: ReadonlyArray<ResolversTypes['Citation']>, companies: ResolversTypes['CompanyConnection'], conflicts: ReadonlyArray<ResolversTypes['FieldConflict']>, neighbours: ResolversTypes['NeighbourConnection'], statements: ResolversTypes['CitationConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  Simulation: ResolverTypeWrapper<Omit<Simulation, 'newlyCaught' | 'newlyFree' | 'newlyUnknown'> & { newlyCaught: ResolversTypes['TransitionConnection'], newlyFree: ResolversTypes['TransitionConnection'], newlyUnknown: ResolversTypes['TransitionConnection'] }>;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Omit<Source, 'citations'> & { citations: ResolversTypes['CitationConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  StatementKind: StatementKind;
  Statistics: ResolverTypeWrapper<Statistics>;
  Step: ResolverTypeWrapper<Omit<Step, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Step']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineItem']> }>;
  TimelineDetail: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineDetail']>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  TimelineItem: ResolverTypeWrapper<Omit<TimelineItem, 'citations' | 'detail' | 'other' | 'subject'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, detail?: Maybe<ResolversTypes['TimelineDetail']>, other?: Maybe<ResolversTypes['Entity']>, subject: ResolversTypes['Entity'] }>;
  TimelineKind: TimelineKind;
  TraceKind: TraceKind;
  TraceNode: ResolverTypeWrapper<Omit<TraceNode, 'citations' | 'facts' | 'found' | 'margin' | 'observed' | 'provision' | 'threshold'> & { citations: ReadonlyArray<ResolversTypes['Citation']>, facts: ReadonlyArray<ResolversTypes['Fact']>, found?: Maybe<ResolversTypes['Value']>, margin?: Maybe<ResolversTypes['Quantity']>, observed?: Maybe<ResolversTypes['Quantity']>, provision?: Maybe<ResolversTypes['Provision']>, threshold?: Maybe<ResolversTypes['TraceThreshold']> }>;
  TraceThreshold: ResolverTypeWrapper<Omit<TraceThreshold, 'metric'> & { metric: ResolversTypes['Metric'] }>;
  Transition: ResolverTypeWrapper<Omit<Transition, 'after' | 'before' | 'citations' | 'company'> & { after?: Maybe<ResolversTypes['Applicability']>, before?: Maybe<ResolversTypes['Applicability']>, citations: ReadonlyArray<ResolversTypes['Citation']>, company?: Maybe<ResolversTypes['Company']> }>;
  TransitionConnection: ResolverTypeWrapper<Omit<TransitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TransitionEdge']>, nodes: ReadonlyArray<ResolversTypes['Transition']> }>;
  TransitionEdge: ResolverTypeWrapper<Omit<TransitionEdge, 'node'> & { node: ResolversTypes['Transition'] }>;
  TransitionKind: TransitionKind;
  Truth: Truth;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnlessInput: UnlessInput;
  Value: ResolverTypeWrapper<Omit<Value, 'quantity'> & { quantity?: Maybe<ResolversTypes['Quantity']> }>;
  ValueInput: ValueInput;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alias: Alias;
  AmountSummary: AmountSummary;
  Applicability: Omit<Applicability, 'asserted' | 'citations' | 'company' | 'decisive' | 'flips' | 'measure' | 'needs' | 'provisions' | 'trace'> & { asserted: ReadonlyArray<ResolversParentTypes['Assertion']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, company?: Maybe<ResolversParentTypes['Company']>, decisive: ReadonlyArray<ResolversParentTypes['TraceNode']>, flips: ReadonlyArray<ResolversParentTypes['Flip']>, measure: ResolversParentTypes['Measure'], needs: ReadonlyArray<ResolversParentTypes['Need']>, provisions: ReadonlyArray<ResolversParentTypes['ApplicableProvision']>, trace: ReadonlyArray<ResolversParentTypes['TraceNode']> };
  ApplicabilityConnection: Omit<ApplicabilityConnection, 'edges' | 'nodes' | 'openQuestions'> & { edges: ReadonlyArray<ResolversParentTypes['ApplicabilityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Applicability']>, openQuestions: ReadonlyArray<ResolversParentTypes['Need']> };
  ApplicabilityEdge: Omit<ApplicabilityEdge, 'node'> & { node: ResolversParentTypes['Applicability'] };
  ApplicabilityOrder: ApplicabilityOrder;
  ApplicabilityWhere: ApplicabilityWhere;
  ApplicableProvision: Omit<ApplicableProvision, 'citations' | 'provision'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, provision: ResolversParentTypes['Provision'] };
  Assertion: Omit<Assertion, 'citations' | 'event'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, event: ResolversParentTypes['Event'] };
  At: At;
  AtLeastInput: AtLeastInput;
  Boolean: Scalars['Boolean']['output'];
  Bridge: Omit<Bridge, 'citations' | 'from'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, from: ResolversParentTypes['Metric'] };
  Change: Change;
  Changes: Omit<Changes, 'of' | 'parameters' | 'statements' | 'verdicts'> & { of: ResolversParentTypes['Entity'], parameters: ReadonlyArray<ResolversParentTypes['ParameterChange']>, statements: ResolversParentTypes['TransitionConnection'], verdicts: ResolversParentTypes['TransitionConnection'] };
  Citation: Omit<Citation, 'about' | 'source'> & { about?: Maybe<ResolversParentTypes['Entity']>, source: ResolversParentTypes['Source'] };
  CitationConnection: Omit<CitationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CitationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Citation']> };
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CitationWhere: CitationWhere;
  CompaniesFilter: CompaniesFilter;
  Company: Omit<Company, 'affectedBy' | 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'headquarters' | 'identifiers' | 'incorporation' | 'listings' | 'neighbours' | 'openQuestions' | 'owners' | 'owns' | 'parent' | 'products' | 'sectors' | 'statements' | 'subsidiaries' | 'timeline'> & { affectedBy: ResolversParentTypes['ApplicabilityConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, events: ResolversParentTypes['EventConnection'], facts: ResolversParentTypes['FactConnection'], headquarters?: Maybe<ResolversParentTypes['Jurisdiction']>, identifiers: ReadonlyArray<ResolversParentTypes['Identifier']>, incorporation?: Maybe<ResolversParentTypes['Jurisdiction']>, listings: ResolversParentTypes['ExchangeConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], openQuestions: ReadonlyArray<ResolversParentTypes['Need']>, owners: ResolversParentTypes['CompanyConnection'], owns: ResolversParentTypes['CompanyConnection'], parent?: Maybe<ResolversParentTypes['Company']>, products: ResolversParentTypes['ProductConnection'], sectors: ReadonlyArray<ResolversParentTypes['Sector']>, statements: ResolversParentTypes['CitationConnection'], subsidiaries: ResolversParentTypes['CompanyConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  CompanyConnection: Omit<CompanyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Company']> };
  CompanyEdge: Omit<CompanyEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Company'] };
  CompanyOrder: CompanyOrder;
  CompanyProfile: CompanyProfile;
  CompanyWhere: CompanyWhere;
  Coordinates: Coordinates;
  CountryCode: Scalars['CountryCode']['output'];
  Criteria: Omit<Criteria, 'citations' | 'leaves' | 'versions'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, leaves: ReadonlyArray<ResolversParentTypes['Leaf']>, versions: ReadonlyArray<ResolversParentTypes['Criteria']> };
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Duty: Omit<Duty, 'citations' | 'measure' | 'provision' | 'step'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, measure: ResolversParentTypes['Measure'], provision: ResolversParentTypes['Provision'], step: ResolversParentTypes['LifecycleStep'] };
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Event: Omit<Event, 'aliases' | 'citations' | 'companies' | 'conflicts' | 'daysSince' | 'followedBy' | 'followsFrom' | 'measures' | 'neighbours' | 'products' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, companies: ResolversParentTypes['CompanyConnection'], conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, daysSince?: Maybe<ResolversParentTypes['Quantity']>, followedBy: ResolversParentTypes['EventConnection'], followsFrom: ResolversParentTypes['EventConnection'], measures: ResolversParentTypes['MeasureConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], products: ResolversParentTypes['ProductConnection'], regulators: ResolversParentTypes['RegulatorConnection'], statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Event'] };
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  EventsFilter: EventsFilter;
  Exchange: Omit<Exchange, 'aliases' | 'citations' | 'conflicts' | 'jurisdiction' | 'listings' | 'neighbours' | 'regulator' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, jurisdiction?: Maybe<ResolversParentTypes['Jurisdiction']>, listings: ResolversParentTypes['CompanyConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], regulator?: Maybe<ResolversParentTypes['Regulator']>, statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  ExchangeConnection: Omit<ExchangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ExchangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Exchange']> };
  ExchangeEdge: Omit<ExchangeEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Exchange'] };
  Facet: Facet;
  FacetValue: FacetValue;
  Fact: Omit<Fact, 'citations' | 'conflictsWith' | 'metric' | 'scope' | 'spread' | 'subject' | 'value'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflictsWith: ReadonlyArray<ResolversParentTypes['Fact']>, metric: ResolversParentTypes['Metric'], scope?: Maybe<ResolversParentTypes['Jurisdiction']>, spread?: Maybe<ResolversParentTypes['Quantity']>, subject: ResolversParentTypes['Entity'], value: ResolversParentTypes['Value'] };
  FactConnection: Omit<FactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Fact']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactOrder: FactOrder;
  FactWhere: FactWhere;
  FactsFilter: FactsFilter;
  FieldConflict: Omit<FieldConflict, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  Flip: Omit<Flip, 'difference' | 'leaves'> & { difference?: Maybe<ResolversParentTypes['Quantity']>, leaves: ReadonlyArray<ResolversParentTypes['TraceNode']> };
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Identifier: Omit<Identifier, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Int: Scalars['Int']['output'];
  Jurisdiction: Omit<Jurisdiction, 'aliases' | 'citations' | 'conflicts' | 'facts' | 'measures' | 'memberOf' | 'neighbours' | 'regulators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, facts: ResolversParentTypes['FactConnection'], measures: ResolversParentTypes['MeasureConnection'], memberOf: ReadonlyArray<ResolversParentTypes['Jurisdiction']>, neighbours: ResolversParentTypes['NeighbourConnection'], regulators: ResolversParentTypes['RegulatorConnection'], statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  KindCount: KindCount;
  Leaf: Omit<Leaf, 'metric'> & { metric: ResolversParentTypes['Metric'] };
  LeafChange: LeafChange;
  LeafInput: LeafInput;
  LeafWhere: LeafWhere;
  LeavesFilter: LeavesFilter;
  LifecycleStep: Omit<LifecycleStep, 'citations' | 'measure'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, measure: ResolversParentTypes['Measure'] };
  Match: Match;
  Measure: Omit<Measure, 'affects' | 'aliases' | 'amendedBy' | 'amends' | 'basedOn' | 'basisOf' | 'citations' | 'conflicts' | 'events' | 'implementedBy' | 'implements' | 'issuedBy' | 'jurisdiction' | 'lifecycle' | 'neighbours' | 'provisions' | 'statements' | 'supersededBy' | 'supersedes' | 'timeline' | 'versions'> & { affects: ResolversParentTypes['ApplicabilityConnection'], aliases: ReadonlyArray<ResolversParentTypes['Alias']>, amendedBy: ResolversParentTypes['MeasureConnection'], amends: ResolversParentTypes['MeasureConnection'], basedOn: ResolversParentTypes['MeasureConnection'], basisOf: ResolversParentTypes['MeasureConnection'], citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, events: ResolversParentTypes['EventConnection'], implementedBy: ResolversParentTypes['MeasureConnection'], implements: ResolversParentTypes['MeasureConnection'], issuedBy: ResolversParentTypes['RegulatorConnection'], jurisdiction?: Maybe<ResolversParentTypes['Jurisdiction']>, lifecycle: ReadonlyArray<ResolversParentTypes['LifecycleStep']>, neighbours: ResolversParentTypes['NeighbourConnection'], provisions: ResolversParentTypes['ProvisionConnection'], statements: ResolversParentTypes['CitationConnection'], supersededBy: ResolversParentTypes['MeasureConnection'], supersedes: ResolversParentTypes['MeasureConnection'], timeline: ResolversParentTypes['TimelineConnection'], versions: ResolversParentTypes['MeasureConnection'] };
  MeasureAt: MeasureAt;
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Measure'] };
  MeasureOrder: MeasureOrder;
  MeasureWhere: MeasureWhere;
  MeasuresFilter: MeasuresFilter;
  Metric: Omit<Metric, 'bridges' | 'citations'> & { bridges: ReadonlyArray<ResolversParentTypes['Bridge']>, citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  MetricConnection: Omit<MetricConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MetricEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Metric']> };
  MetricEdge: Omit<MetricEdge, 'node'> & { node: ResolversParentTypes['Metric'] };
  MetricOrder: MetricOrder;
  MetricWhere: MetricWhere;
  Money: Money;
  Need: Omit<Need, 'metric' | 'provisions'> & { metric: ResolversParentTypes['Metric'], provisions: ReadonlyArray<ResolversParentTypes['Provision']> };
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  NeighbourEdge: Omit<NeighbourEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Entity'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NumberFilter: NumberFilter;
  PageInfo: PageInfo;
  ParameterChange: Omit<ParameterChange, 'after' | 'before' | 'beforeIn' | 'citations' | 'provision'> & { after?: Maybe<ResolversParentTypes['Quantity']>, before?: Maybe<ResolversParentTypes['Quantity']>, beforeIn?: Maybe<ResolversParentTypes['Measure']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, provision: ResolversParentTypes['Provision'] };
  PartialDate: PartialDate;
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['Step']> };
  PathResult: Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Penalty: Omit<Penalty, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Period: Period;
  Product: Omit<Product, 'aliases' | 'citations' | 'conflicts' | 'events' | 'facts' | 'neighbours' | 'operators' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, events: ResolversParentTypes['EventConnection'], facts: ResolversParentTypes['FactConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], operators: ResolversParentTypes['CompanyConnection'], statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Product'] };
  ProductOrder: ProductOrder;
  ProductWhere: ProductWhere;
  ProductsFilter: ProductsFilter;
  ProfileFact: ProfileFact;
  Provision: Omit<Provision, 'aliases' | 'changes' | 'citations' | 'conflicts' | 'criteria' | 'deadlines' | 'measure' | 'neighbours' | 'penalties' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, changes: ReadonlyArray<ResolversParentTypes['ParameterChange']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, criteria?: Maybe<ResolversParentTypes['Criteria']>, deadlines: ReadonlyArray<ResolversParentTypes['ParameterChange']>, measure: ResolversParentTypes['Measure'], neighbours: ResolversParentTypes['NeighbourConnection'], penalties: ReadonlyArray<ResolversParentTypes['Penalty']>, statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  ProvisionChange: ProvisionChange;
  ProvisionConnection: Omit<ProvisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProvisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Provision']> };
  ProvisionEdge: Omit<ProvisionEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Provision'] };
  ProvisionOrder: ProvisionOrder;
  ProvisionWhere: ProvisionWhere;
  ProvisionsFilter: ProvisionsFilter;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  Regulator: Omit<Regulator, 'aliases' | 'citations' | 'conflicts' | 'enforced' | 'issued' | 'jurisdiction' | 'neighbours' | 'parent' | 'published' | 'statements' | 'subordinates' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, enforced: ResolversParentTypes['EventConnection'], issued: ResolversParentTypes['MeasureConnection'], jurisdiction?: Maybe<ResolversParentTypes['Jurisdiction']>, neighbours: ResolversParentTypes['NeighbourConnection'], parent?: Maybe<ResolversParentTypes['Regulator']>, published: ResolversParentTypes['FactConnection'], statements: ResolversParentTypes['CitationConnection'], subordinates: ResolversParentTypes['RegulatorConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  RegulatorConnection: Omit<RegulatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegulatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Regulator']> };
  RegulatorEdge: Omit<RegulatorEdge, 'citations' | 'node'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, node: ResolversParentTypes['Regulator'] };
  RegulatorOrder: RegulatorOrder;
  RegulatorWhere: RegulatorWhere;
  RegulatorsFilter: RegulatorsFilter;
  Relation: ResolversInterfaceTypes<ResolversParentTypes>['Relation'];
  RelationWhere: RelationWhere;
  RuleChange: RuleChange;
  RuleInput: RuleInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Sector: Omit<Sector, 'aliases' | 'broader' | 'citations' | 'companies' | 'conflicts' | 'neighbours' | 'statements' | 'timeline'> & { aliases: ReadonlyArray<ResolversParentTypes['Alias']>, broader: ReadonlyArray<ResolversParentTypes['Sector']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, companies: ResolversParentTypes['CompanyConnection'], conflicts: ReadonlyArray<ResolversParentTypes['FieldConflict']>, neighbours: ResolversParentTypes['NeighbourConnection'], statements: ResolversParentTypes['CitationConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  Simulation: Omit<Simulation, 'newlyCaught' | 'newlyFree' | 'newlyUnknown'> & { newlyCaught: ResolversParentTypes['TransitionConnection'], newlyFree: ResolversParentTypes['TransitionConnection'], newlyUnknown: ResolversParentTypes['TransitionConnection'] };
  Source: Omit<Source, 'citations'> & { citations: ResolversParentTypes['CitationConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  Statistics: Statistics;
  Step: Omit<Step, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subgraph: Omit<Subgraph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Step']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineItem']> };
  TimelineDetail: ResolversUnionTypes<ResolversParentTypes>['TimelineDetail'];
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  TimelineItem: Omit<TimelineItem, 'citations' | 'detail' | 'other' | 'subject'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, detail?: Maybe<ResolversParentTypes['TimelineDetail']>, other?: Maybe<ResolversParentTypes['Entity']>, subject: ResolversParentTypes['Entity'] };
  TraceNode: Omit<TraceNode, 'citations' | 'facts' | 'found' | 'margin' | 'observed' | 'provision' | 'threshold'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']>, facts: ReadonlyArray<ResolversParentTypes['Fact']>, found?: Maybe<ResolversParentTypes['Value']>, margin?: Maybe<ResolversParentTypes['Quantity']>, observed?: Maybe<ResolversParentTypes['Quantity']>, provision?: Maybe<ResolversParentTypes['Provision']>, threshold?: Maybe<ResolversParentTypes['TraceThreshold']> };
  TraceThreshold: Omit<TraceThreshold, 'metric'> & { metric: ResolversParentTypes['Metric'] };
  Transition: Omit<Transition, 'after' | 'before' | 'citations' | 'company'> & { after?: Maybe<ResolversParentTypes['Applicability']>, before?: Maybe<ResolversParentTypes['Applicability']>, citations: ReadonlyArray<ResolversParentTypes['Citation']>, company?: Maybe<ResolversParentTypes['Company']> };
  TransitionConnection: Omit<TransitionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TransitionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Transition']> };
  TransitionEdge: Omit<TransitionEdge, 'node'> & { node: ResolversParentTypes['Transition'] };
  URL: Scalars['URL']['output'];
  UnlessInput: UnlessInput;
  Value: Omit<Value, 'quantity'> & { quantity?: Maybe<ResolversParentTypes['Quantity']> };
  ValueInput: ValueInput;
  VerdictCount: VerdictCount;
};

export type ByDirectiveArgs = {
  field?: Maybe<Scalars['String']['input']>;
  property?: Maybe<Scalars['String']['input']>;
  scale?: Maybe<Scalars['Int']['input']>;
  special?: Maybe<Scalars['String']['input']>;
};

export type ByDirectiveResolver<Result, Parent, ContextType = any, Args = ByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CitationsDirectiveArgs = { };

export type CitationsDirectiveResolver<Result, Parent, ContextType = any, Args = CitationsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComputedDirectiveArgs = { };

export type ComputedDirectiveResolver<Result, Parent, ContextType = any, Args = ComputedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedDirectiveArgs = { };

export type DerivedDirectiveResolver<Result, Parent, ContextType = any, Args = DerivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EdgeDirectiveArgs = {
  direction?: Direction;
  relation: Scalars['String']['input'];
  role?: Maybe<Scalars['String']['input']>;
  short?: Scalars['Boolean']['input'];
  via?: Maybe<Scalars['String']['input']>;
};

export type EdgeDirectiveResolver<Result, Parent, ContextType = any, Args = EdgeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  content?: Scalars['Boolean']['input'];
  file?: Maybe<Scalars['String']['input']>;
  sort?: SortDirection;
  sortBy?: Scalars['String']['input'];
};

export type NodeDirectiveResolver<Result, Parent, ContextType = any, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PhraseDirectiveArgs = {
  forward: Scalars['String']['input'];
  reverse: Scalars['String']['input'];
};

export type PhraseDirectiveResolver<Result, Parent, ContextType = any, Args = PhraseDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RefDirectiveArgs = { };

export type RefDirectiveResolver<Result, Parent, ContextType = any, Args = RefDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StoredDirectiveArgs = {
  as: Scalars['String']['input'];
};

export type StoredDirectiveResolver<Result, Parent, ContextType = any, Args = StoredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ValueDirectiveArgs = {
  of: ReadonlyArray<Scalars['String']['input']>;
};

export type ValueDirectiveResolver<Result, Parent, ContextType = any, Args = ValueDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AliasResolvers<ContextType = any, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmountSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmountSummary'] = ResolversParentTypes['AmountSummary']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ApplicabilityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Applicability'] = ResolversParentTypes['Applicability']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  asserted?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  criteriaVersion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisive?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  flips?: Resolver<ReadonlyArray<ResolversTypes['Flip']>, ParentType, ContextType, RequireFields<ApplicabilityFlipsArgs, 'first'>>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  phaseSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['ApplicableProvision']>, ParentType, ContextType, RequireFields<ApplicabilityProvisionsArgs, 'truth'>>;
  reason?: Resolver<ResolversTypes['Reason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType, Partial<ApplicabilityTraceArgs>>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ApplicabilityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicabilityConnection'] = ResolversParentTypes['ApplicabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicabilityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  facetsBy?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ApplicabilityConnectionFacetsByArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Applicability']>, ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<ApplicabilityConnectionOpenQuestionsArgs, 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApplicabilityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicabilityEdge'] = ResolversParentTypes['ApplicabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Applicability'], ParentType, ContextType>;
};

export type ApplicableProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApplicableProvision'] = ResolversParentTypes['ApplicableProvision']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Reason'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProvisionRole'], ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  assumption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  gives?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  from?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ParameterChange']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['TransitionConnection'], ParentType, ContextType, Partial<ChangesStatementsArgs>>;
  to?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  verdicts?: Resolver<ResolversTypes['TransitionConnection'], ParentType, ContextType, RequireFields<ChangesVerdictsArgs, 'strict'>>;
};

export type CitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementKind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CitationConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  affectedBy?: Resolver<ResolversTypes['ApplicabilityConnection'], ParentType, ContextType, RequireFields<CompanyAffectedByArgs, 'strict' | 'verdicts'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CompanyEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<CompanyFactsArgs>>;
  headquarters?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  incorporation?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ExchangeConnection'], ParentType, ContextType, Partial<CompanyListingsArgs>>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<CompanyNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<CompanyOpenQuestionsArgs, 'first' | 'strict'>>;
  owners?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<CompanyOwnersArgs>>;
  owns?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<CompanyOwnsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<CompanyProductsArgs>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<CompanyStatementsArgs>>;
  subsidiaries?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<CompanySubsidiariesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<CompanyTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<CompanyConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  known?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CriteriaResolvers<ContextType = any, ParentType extends ResolversParentTypes['Criteria'] = ResolversParentTypes['Criteria']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  explicitScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['Leaf']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProvisionRole'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Criteria']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DutyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LifecycleStep'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'Event' | 'Exchange' | 'Jurisdiction' | 'Measure' | 'Product' | 'Provision' | 'Regulator' | 'Sector', ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<EventCompaniesArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  daysSince?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType, RequireFields<EventDaysSinceArgs, 'event'>>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  followedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  followsFrom?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowsFromArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<EventMeasuresArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<EventNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherParties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<EventProductsArgs>>;
  regulators?: Resolver<ResolversTypes['RegulatorConnection'], ParentType, ContextType, Partial<EventRegulatorsArgs>>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<EventStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<EventTimelineArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EventConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Exchange'] = ResolversParentTypes['Exchange']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<ExchangeListingsArgs>>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<ExchangeNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulator?: Resolver<Maybe<ResolversTypes['Regulator']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ExchangeStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ExchangeTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExchangeConnection'] = ResolversParentTypes['ExchangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExchangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExchangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExchangeEdge'] = ResolversParentTypes['ExchangeEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exchange'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = any, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['FacetBy'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherValues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  amounts?: Resolver<ReadonlyArray<ResolversTypes['AmountSummary']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<FactConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FieldConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['FieldConflict'] = ResolversParentTypes['FieldConflict']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Flip'] = ResolversParentTypes['Flip']> = {
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['TraceNode']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<JurisdictionFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<JurisdictionMeasuresArgs>>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<JurisdictionNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulators?: Resolver<ResolversTypes['RegulatorConnection'], ParentType, ContextType, Partial<JurisdictionRegulatorsArgs>>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<JurisdictionStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<JurisdictionTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
};

export type LeafResolvers<ContextType = any, ParentType extends ResolversParentTypes['Leaf'] = ResolversParentTypes['Leaf']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifecycleStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['LifecycleStep'] = ResolversParentTypes['LifecycleStep']> = {
  application?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LifecycleStatus'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  affects?: Resolver<ResolversTypes['ApplicabilityConnection'], ParentType, ContextType, RequireFields<MeasureAffectsArgs, 'strict' | 'verdicts'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureAmendedByArgs>>;
  amends?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureAmendsArgs>>;
  basedOn?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureBasedOnArgs>>;
  basisOf?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureBasisOfArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<MeasureEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureImplementedByArgs>>;
  implements?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureImplementsArgs>>;
  issuedBy?: Resolver<ResolversTypes['RegulatorConnection'], ParentType, ContextType, Partial<MeasureIssuedByArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['LifecycleStep']>, ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<MeasureNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  phaseSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<MeasureProvisionsArgs>>;
  shortTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<MeasureStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureSupersededByArgs>>;
  supersedes?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureSupersedesArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<MeasureTimelineArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasureVersionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeasureConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<ContextType = any, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  bridges?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxAgeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MetricType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MetricConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  blocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<NeedProvisionsArgs, 'first'>>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  settles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Change' | 'Citation' | 'Company' | 'Event' | 'Exchange' | 'Fact' | 'Jurisdiction' | 'Measure' | 'Metric' | 'Product' | 'Provision' | 'Regulator' | 'Sector' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParameterChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParameterChange'] = ResolversParentTypes['ParameterChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  beforeIn?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PenaltyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Penalty'] = ResolversParentTypes['Penalty']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = any, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = any, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<ProductEventsArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<ProductFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<ProductNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<ProductOperatorsArgs>>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ProductStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProductTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProductConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ParameterChange']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['Criteria']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['ParameterChange']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<ProvisionNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['Penalty']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ProvisionStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProvisionTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProvisionConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  exact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  applicability?: Resolver<Maybe<ResolversTypes['Applicability']>, ParentType, ContextType, RequireFields<QueryApplicabilityArgs, 'company' | 'measure' | 'strict'>>;
  changes?: Resolver<Maybe<ResolversTypes['Changes']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'of' | 'to'>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType, RequireFields<QueryCompanyArgs, 'id'>>;
  compare?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'after' | 'before' | 'strict'>>;
  disagreements?: Resolver<ResolversTypes['ApplicabilityConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'kinds' | 'strict'>>;
  evaluate?: Resolver<ResolversTypes['ApplicabilityConnection'], ParentType, ContextType, RequireFields<QueryEvaluateArgs, 'profile' | 'strict' | 'verdicts'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  exchange?: Resolver<Maybe<ResolversTypes['Exchange']>, ParentType, ContextType, RequireFields<QueryExchangeArgs, 'id'>>;
  exchanges?: Resolver<ReadonlyArray<ResolversTypes['Exchange']>, ParentType, ContextType, Partial<QueryExchangesArgs>>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType, RequireFields<QueryFactArgs, 'id'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<QueryFactsArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<QueryMetricArgs, 'id'>>;
  metrics?: Resolver<ResolversTypes['MetricConnection'], ParentType, ContextType, Partial<QueryMetricsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'maxNodes' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<QueryProductsArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  regulator?: Resolver<Maybe<ResolversTypes['Regulator']>, ParentType, ContextType, RequireFields<QueryRegulatorArgs, 'id'>>;
  regulators?: Resolver<ResolversTypes['RegulatorConnection'], ParentType, ContextType, Partial<QueryRegulatorsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType, RequireFields<QuerySectorArgs, 'id'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType, Partial<QuerySectorsArgs>>;
  simulate?: Resolver<Maybe<ResolversTypes['Simulation']>, ParentType, ContextType, RequireFields<QuerySimulateArgs, 'measure' | 'provisions' | 'strict'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType, Partial<QueryStatisticsArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of'>>;
};

export type RegulatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Regulator'] = ResolversParentTypes['Regulator']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<RegulatorEnforcedArgs>>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<RegulatorIssuedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<RegulatorNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Regulator']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<RegulatorPublishedArgs>>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<RegulatorStatementsArgs>>;
  subordinates?: Resolver<ResolversTypes['RegulatorConnection'], ParentType, ContextType, Partial<RegulatorSubordinatesArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<RegulatorTimelineArgs>>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulatorConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegulatorConnection'] = ResolversParentTypes['RegulatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegulatorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<RegulatorConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Regulator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegulatorEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegulatorEdge'] = ResolversParentTypes['RegulatorEdge']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulator'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  __resolveType: TypeResolveFn<'CompanyEdge' | 'EventEdge' | 'ExchangeEdge' | 'MeasureEdge' | 'NeighbourEdge' | 'ProductEdge' | 'ProvisionEdge' | 'RegulatorEdge', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<SectorCompaniesArgs>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['FieldConflict']>, ParentType, ContextType>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<SectorNeighboursArgs>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<SectorStatementsArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<SectorTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  newlyCaught?: Resolver<ResolversTypes['TransitionConnection'], ParentType, ContextType, Partial<SimulationNewlyCaughtArgs>>;
  newlyFree?: Resolver<ResolversTypes['TransitionConnection'], ParentType, ContextType, Partial<SimulationNewlyFreeArgs>>;
  newlyUnknown?: Resolver<ResolversTypes['TransitionConnection'], ParentType, ContextType, Partial<SimulationNewlyUnknownArgs>>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<SourceCitationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SourceConnectionFacetsArgs, 'by' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  at?: Resolver<ResolversTypes['Coordinates'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = any, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claimStatus?: Resolver<Maybe<ResolversTypes['ClaimStatus']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Precision']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  degree?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  totalNodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalNodesExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineDetailResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineDetail'] = ResolversParentTypes['TimelineDetail']> = {
  __resolveType: TypeResolveFn<'Duty' | 'Event' | 'Fact' | 'LifecycleStep', ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['TimelineDetail']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TraceNodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraceNode'] = ResolversParentTypes['TraceNode']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  observed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Reason'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['TraceThreshold']>, ParentType, ContextType>;
  truth?: Resolver<ResolversTypes['Truth'], ParentType, ContextType>;
  unquoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceThresholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraceThreshold'] = ResolversParentTypes['TraceThreshold']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  negated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransitionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = {
  after?: Resolver<Maybe<ResolversTypes['Applicability']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Applicability']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransitionKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementKind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
};

export type TransitionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionConnection'] = ResolversParentTypes['TransitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransitionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Transition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TransitionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransitionEdge'] = ResolversParentTypes['TransitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transition'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type ValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truth?: Resolver<Maybe<ResolversTypes['Truth']>, ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Alias?: AliasResolvers<ContextType>;
  AmountSummary?: AmountSummaryResolvers<ContextType>;
  Applicability?: ApplicabilityResolvers<ContextType>;
  ApplicabilityConnection?: ApplicabilityConnectionResolvers<ContextType>;
  ApplicabilityEdge?: ApplicabilityEdgeResolvers<ContextType>;
  ApplicableProvision?: ApplicableProvisionResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Criteria?: CriteriaResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Exchange?: ExchangeResolvers<ContextType>;
  ExchangeConnection?: ExchangeConnectionResolvers<ContextType>;
  ExchangeEdge?: ExchangeEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FieldConflict?: FieldConflictResolvers<ContextType>;
  Flip?: FlipResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Leaf?: LeafResolvers<ContextType>;
  LifecycleStep?: LifecycleStepResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParameterChange?: ParameterChangeResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Penalty?: PenaltyResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Regulator?: RegulatorResolvers<ContextType>;
  RegulatorConnection?: RegulatorConnectionResolvers<ContextType>;
  RegulatorEdge?: RegulatorEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineDetail?: TimelineDetailResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TraceNode?: TraceNodeResolvers<ContextType>;
  TraceThreshold?: TraceThresholdResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  TransitionConnection?: TransitionConnectionResolvers<ContextType>;
  TransitionEdge?: TransitionEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Value?: ValueResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  by?: ByDirectiveResolver<any, any, ContextType>;
  citations?: CitationsDirectiveResolver<any, any, ContextType>;
  computed?: ComputedDirectiveResolver<any, any, ContextType>;
  derived?: DerivedDirectiveResolver<any, any, ContextType>;
  edge?: EdgeDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  phrase?: PhraseDirectiveResolver<any, any, ContextType>;
  ref?: RefDirectiveResolver<any, any, ContextType>;
  stored?: StoredDirectiveResolver<any, any, ContextType>;
  value?: ValueDirectiveResolver<any, any, ContextType>;
};
