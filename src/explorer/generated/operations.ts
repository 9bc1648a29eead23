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

/** Why it changed. */
export type Cause =
  /** A fact or relation began, ended or changed. */
  | 'FACT_CHANGED'
  /** Nothing changed: the rule was asked about as if it read otherwise. */
  | 'HYPOTHESIS'
  /** Nothing changed but what was recorded (or published) by then. */
  | 'KNOWLEDGE_ARRIVED'
  /** Time passed: the measure reached another phase of its life. */
  | 'PHASE_CHANGED'
  /** Another text or another rule holds. */
  | 'RULE_CHANGED';

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

/** Conditions on a value or on related entries. */
export type CompaniesFilter = {
  /** All of them meet this. */
  readonly all?: CompanyWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: CompanyWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: CompanyWhere | null | undefined;
};

/** A company that need not exist. What is left out is unknown, never no or zero. */
export type CompanyProfile = {
  /** Jurisdictions in which it is known not to operate. */
  readonly doesNotOperateIn?: ReadonlyArray<string> | null | undefined;
  /** Figures and states. */
  readonly facts?: ReadonlyArray<ProfileFact> | null | undefined;
  /** Country of the headquarters. */
  readonly headquarters?: string | null | undefined;
  /** Country of incorporation. */
  readonly incorporation?: string | null | undefined;
  /** Start from the facts of a real company; the fields below replace its own. */
  readonly like?: string | null | undefined;
  /** Exchange ids; an empty list says that it is not listed. */
  readonly listedOn?: ReadonlyArray<string> | null | undefined;
  /** Jurisdictions in which it operates. */
  readonly operatesIn?: ReadonlyArray<string> | null | undefined;
  /** Countries; settles plansForeignListing, plansHongKongListing and plansOverseasListing. */
  readonly plansListingIn?: ReadonlyArray<string> | null | undefined;
  /** Sector ids. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
};

/** Which entries to list. */
export type CompanyWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** By events. */
  readonly events?: EventsFilter | null | undefined;
  /** By facts. */
  readonly facts?: FactsFilter | null | undefined;
  /** By country of the headquarters. */
  readonly headquarters?: IdFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By country of incorporation. */
  readonly incorporation?: IdFilter | null | undefined;
  /** By exchange. */
  readonly listedOn?: IdFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: CompanyWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<CompanyWhere> | null | undefined;
  /** By owners. */
  readonly owners?: CompaniesFilter | null | undefined;
  /** By owns. */
  readonly owns?: CompaniesFilter | null | undefined;
  /** By products. */
  readonly products?: ProductsFilter | null | undefined;
  /** By sector. */
  readonly sectors?: IdFilter | null | undefined;
};

/** Conditions on a value or on related entries. */
export type DateFilter = {
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** More (later) than. */
  readonly gt?: string | null | undefined;
  /** At least (on or after). */
  readonly gte?: string | null | undefined;
  /** Less (earlier) than. */
  readonly lt?: string | null | undefined;
  /** At most (on or before). */
  readonly lte?: string | null | undefined;
};

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

/** Which entries to list. */
export type EventWhere = {
  /** By amount of money. */
  readonly amount?: NumberFilter | null | undefined;
  /** All of these. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** By companies. */
  readonly companies?: CompaniesFilter | null | undefined;
  /** By currency of the amount. */
  readonly currency?: StringFilter | null | undefined;
  /** By date. */
  readonly date?: DateFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By measures. */
  readonly measures?: MeasuresFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: EventWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** By products. */
  readonly products?: ProductsFilter | null | undefined;
  /** By regulators. */
  readonly regulators?: RegulatorsFilter | null | undefined;
  /** By title. */
  readonly title?: StringFilter | null | undefined;
};

/** Conditions on a value or on related entries. */
export type EventsFilter = {
  /** All of them meet this. */
  readonly all?: EventWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: EventWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: EventWhere | null | undefined;
};

/** Which entries to list. */
export type FactWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<FactWhere> | null | undefined;
  /** Other facts of the same subject, metric, scope and period differ. */
  readonly conflicting?: boolean | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By how the figure came about. */
  readonly level?: ReadonlyArray<Level> | null | undefined;
  /** By metric. */
  readonly metric?: MetricWhere | null | undefined;
  /** Not this. */
  readonly not?: FactWhere | null | undefined;
  /** By number. */
  readonly number?: NumberFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<FactWhere> | null | undefined;
  /** By the last day of the period. */
  readonly periodEnd?: DateFilter | null | undefined;
  /** By scope. */
  readonly scope?: IdFilter | null | undefined;
  /** It is older than its metric allows. */
  readonly stale?: boolean | null | undefined;
};

/** Conditions on a value or on related entries. */
export type FactsFilter = {
  /** All of them meet this. */
  readonly all?: FactWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: FactWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: FactWhere | null | undefined;
};

/** Conditions on a value or on related entries. */
export type IdFilter = {
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** How a fact is come by. */
export type Known =
  /** By a definition. */
  | 'DEFINED'
  /** Read from the graph. */
  | 'GRAPH'
  /** By an authority decision. */
  | 'JUDGEMENT'
  /** Only from reported facts. */
  | 'REPORTED';

/** Which entries to list. */
export type LeafWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<LeafWhere> | null | undefined;
  /** By fact name. */
  readonly fact?: StringFilter | null | undefined;
  /** By metric. */
  readonly metric?: MetricWhere | null | undefined;
  /** Not this. */
  readonly not?: LeafWhere | null | undefined;
  /** By number. */
  readonly number?: NumberFilter | null | undefined;
  /** By operator. */
  readonly operator?: ReadonlyArray<Operator> | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<LeafWhere> | null | undefined;
  /** By canonical text. */
  readonly value?: StringFilter | null | undefined;
};

/** Conditions on a value or on related entries. */
export type LeavesFilter = {
  /** All of them meet this. */
  readonly all?: LeafWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: LeafWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: LeafWhere | null | undefined;
};

/** How a figure came about. */
export type Level =
  /** Stated by the source. */
  | 'ASSERTED'
  /** Computed from stated figures. */
  | 'DERIVED'
  /** An estimate. */
  | 'ESTIMATED';

/** What happened to a measure. */
export type LifecycleStatus =
  /** Adopted. */
  | 'ADOPTED'
  /** Amended. */
  | 'AMENDED'
  /** Announced. */
  | 'ANNOUNCED'
  /** Annulled by a court. */
  | 'ANNULLED'
  /** Consultation closed. */
  | 'CONSULTATION_CLOSED'
  /** Consultation opened. */
  | 'CONSULTATION_OPENED'
  /** A draft became known. */
  | 'DRAFT'
  /** Expired. */
  | 'EXPIRED'
  /** Entered into force or became applicable. */
  | 'IN_FORCE'
  /** Published. */
  | 'PUBLISHED'
  /** Repealed. */
  | 'REPEALED'
  /** Superseded by another text. */
  | 'SUPERSEDED'
  /** Withdrawn. */
  | 'WITHDRAWN';

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

/** Which entries to list. */
export type MeasureWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** By based on. */
  readonly basedOn?: MeasuresFilter | null | undefined;
  /** By date. */
  readonly date?: DateFilter | null | undefined;
  /** By events. */
  readonly events?: EventsFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By issued by. */
  readonly issuedBy?: RegulatorsFilter | null | undefined;
  /** By jurisdiction. */
  readonly jurisdiction?: IdFilter | null | undefined;
  /** By kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: MeasureWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** By the phase at `at`. */
  readonly phase?: ReadonlyArray<Phase> | null | undefined;
  /** By provisions. */
  readonly provisions?: ProvisionsFilter | null | undefined;
  /** By title. */
  readonly title?: StringFilter | null | undefined;
};

/** Conditions on a value or on related entries. */
export type MeasuresFilter = {
  /** All of them meet this. */
  readonly all?: MeasureWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: MeasureWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: MeasureWhere | null | undefined;
};

/** Type of a fact. */
export type MetricType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A day. */
  | 'DATE'
  /** A number. */
  | 'NUMBER'
  /** A set of values. */
  | 'SET'
  /** A text. */
  | 'TEXT';

/** Which entries to list. */
export type MetricWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<MetricWhere> | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By how it is come by. */
  readonly known?: ReadonlyArray<Known> | null | undefined;
  /** By label. */
  readonly label?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: MetricWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<MetricWhere> | null | undefined;
  /** It counts people. */
  readonly people?: boolean | null | undefined;
  /** By type. */
  readonly type?: ReadonlyArray<MetricType> | null | undefined;
  /** By unit. */
  readonly unit?: StringFilter | null | undefined;
};

/** Conditions on a value or on related entries. */
export type NumberFilter = {
  /** Equal. */
  readonly eq?: number | null | undefined;
  /** More (later) than. */
  readonly gt?: number | null | undefined;
  /** At least (on or after). */
  readonly gte?: number | null | undefined;
  /** Less (earlier) than. */
  readonly lt?: number | null | undefined;
  /** At most (on or before). */
  readonly lte?: number | null | undefined;
};

/** How a rule compares; the same words as the bounds of facts. */
export type Operator =
  /** At least. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST'
  /** Equal to. */
  | 'EQUAL'
  /** The set has an element in common with the list. */
  | 'IN'
  /** Less than. */
  | 'LESS_THAN'
  /** More than. */
  | 'MORE_THAN';

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

/** Which entries to list. */
export type ProductWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ProductWhere> | null | undefined;
  /** By category. */
  readonly category?: StringFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: ProductWhere | null | undefined;
  /** By operators. */
  readonly operators?: CompaniesFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ProductWhere> | null | undefined;
};

/** Conditions on a value or on related entries. */
export type ProductsFilter = {
  /** All of them meet this. */
  readonly all?: ProductWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ProductWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ProductWhere | null | undefined;
};

/** A fact of a profile. */
export type ProfileFact = {
  /** Last day of the period; default: fresh. */
  readonly asOf?: string | null | undefined;
  /** Fact name; may carry a scope: `monthlyActiveUsers.EU`. */
  readonly metric: string;
  /** Its value. */
  readonly value: ValueInput;
};

/** What a provision does in a verdict. */
export type ProvisionRole =
  /** A penalty or a step of an open case: shown, not counted. */
  | 'CONSEQUENCE'
  /** A duty: it counts. */
  | 'DUTY'
  /** Nothing testable. */
  | 'NONE';

/** Which entries to list. */
export type ProvisionWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<ProvisionWhere> | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By label. */
  readonly label?: StringFilter | null | undefined;
  /** By leaves. */
  readonly leaves?: LeavesFilter | null | undefined;
  /** By its measure. */
  readonly measure?: MeasureWhere | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: ProvisionWhere | null | undefined;
  /** By a word of an obligation. */
  readonly obligations?: StringFilter | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<ProvisionWhere> | null | undefined;
};

/** Conditions on a value or on related entries. */
export type ProvisionsFilter = {
  /** All of them meet this. */
  readonly all?: ProvisionWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: ProvisionWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ProvisionWhere | null | undefined;
};

/** `exact`, or one or both bounds (inclusive). */
export type QuantityInput = {
  /** The number. */
  readonly exact?: number | null | undefined;
  /** Lower bound. */
  readonly lower?: number | null | undefined;
  /** Unit; default that of the vocabulary. */
  readonly unit?: string | null | undefined;
  /** Upper bound. */
  readonly upper?: number | null | undefined;
};

/** Preference among statements that compete. */
export type Rank =
  /** Kept for the record, never used. */
  | 'DEPRECATED'
  /** No preference. */
  | 'NORMAL'
  /** Preferred over the others. */
  | 'PREFERRED';

/** Why a verdict or a leaf is what it is; NONE where a definite truth needs no reason. */
export type Reason =
  /** Facts contradict each other. */
  | 'CONFLICT'
  /** A definition reaches itself. */
  | 'CYCLE'
  /** The measure has ended. */
  | 'ENDED'
  /** The known elements do not settle a set that may be larger. */
  | 'INCOMPLETE_SET'
  /** The known bounds do not settle it. */
  | 'INSUFFICIENT_BOUND'
  /** Only the decision of an authority could settle it. */
  | 'JUDGEMENT_NEEDED'
  /** No fact is recorded. */
  | 'MISSING'
  /** A definite truth. */
  | 'NONE'
  /** The measure does not exist yet. */
  | 'NOT_YET'
  /** The measure has no testable provision. */
  | 'NO_CRITERIA'
  /** The newest fact is too old to be used here. */
  | 'STALE'
  /** The fact has another type than the rule expects. */
  | 'TYPE_MISMATCH';

/** Which entries to list. */
export type RegulatorWhere = {
  /** All of these. */
  readonly and?: ReadonlyArray<RegulatorWhere> | null | undefined;
  /** By enforced. */
  readonly enforced?: EventsFilter | null | undefined;
  /** By id. */
  readonly id?: IdFilter | null | undefined;
  /** By issued. */
  readonly issued?: MeasuresFilter | null | undefined;
  /** By jurisdiction. */
  readonly jurisdiction?: IdFilter | null | undefined;
  /** By kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By name. */
  readonly name?: StringFilter | null | undefined;
  /** Not this. */
  readonly not?: RegulatorWhere | null | undefined;
  /** At least one of these. */
  readonly or?: ReadonlyArray<RegulatorWhere> | null | undefined;
};

/** Conditions on a value or on related entries. */
export type RegulatorsFilter = {
  /** All of them meet this. */
  readonly all?: RegulatorWhere | null | undefined;
  /** None of them meets this. */
  readonly none?: RegulatorWhere | null | undefined;
  /** Which relations count. */
  readonly relation?: RelationWhere | null | undefined;
  /** At least one of them meets this. */
  readonly some?: RegulatorWhere | null | undefined;
};

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

/** Which entries to list. */
export type RelationWhere = {
  /** By claim status. */
  readonly claimStatus?: ReadonlyArray<ClaimStatus> | null | undefined;
  /** By share in percent. */
  readonly percent?: NumberFilter | null | undefined;
  /** By role. */
  readonly role?: StringFilter | null | undefined;
  /** By ticker. */
  readonly ticker?: StringFilter | null | undefined;
  /** By the day since which the relation holds. */
  readonly validFrom?: DateFilter | null | undefined;
  /** By the day from which it no longer holds. */
  readonly validUntil?: DateFilter | null | undefined;
};

/** What a cited statement says. */
export type StatementKind =
  /** To whom a provision applies. */
  | 'CRITERIA'
  /** What a fact name means. */
  | 'DEFINITION'
  /** That something happened. */
  | 'EVENT'
  /** A figure or state. */
  | 'FACT'
  /** A step of a measure. */
  | 'LIFECYCLE'
  /** A name or another attribute of the entry. */
  | 'NAME'
  /** What a provision says. */
  | 'PROVISION'
  /** A relation between two entries. */
  | 'RELATION';

/** Conditions on a value or on related entries. */
export type StringFilter = {
  /** Contains. */
  readonly contains?: string | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Starts with. */
  readonly startsWith?: string | null | undefined;
};

/** Kinds of what begins on a day. */
export type TimelineKind =
  /** A duty of the company begins: the in-force step of a measure whose provision it meets by its facts on `at.valid`. Comes only of companies, and only when asked for. */
  | 'DUTY'
  /** Something happened that involves the entry, or under the measure. */
  | 'EVENT'
  /** A figure, at the end of its period; a state, at its start. Of companies those of their products too. */
  | 'FACT'
  /** A measure took a step: adopted, in force. */
  | 'LIFECYCLE'
  /** A listing began. */
  | 'LISTING'
  /** A share was held from here on. */
  | 'OWNERSHIP';

/** What a node of the trace is. */
export type TraceKind =
  /** All parts must hold. */
  | 'ALL'
  /** One part must hold. */
  | 'ANY'
  /** A number of parts must hold. */
  | 'AT_LEAST'
  /** A single test. */
  | 'LEAF'
  /** The measure as a whole. */
  | 'MEASURE'
  /** The part must not hold. */
  | 'NOT'
  /** A provision. */
  | 'PROVISION'
  /** The implied test of the jurisdiction. */
  | 'SCOPE'
  /** A rule with exceptions. */
  | 'UNLESS';

/** How something changed between two texts or two coordinates. */
export type TransitionKind =
  /** It holds now and did not. */
  | 'ADDED'
  /** The verdict was open; it does not apply. */
  | 'BECAME_KNOWN'
  /** The verdict is open, and was not. */
  | 'BECAME_UNKNOWN'
  /** The company falls (or would fall) under the measure, and did not. */
  | 'CAUGHT'
  /** It holds in another form. */
  | 'CHANGED'
  /** It no longer holds. */
  | 'ENDED'
  /** The company no longer falls under the measure. */
  | 'FREED';

/** Three-valued truth. */
export type Truth =
  /** False. */
  | 'FALSE'
  /** True. */
  | 'TRUE'
  /** Not known; never the same as false. */
  | 'UNKNOWN';

/** A value: one of these. Thresholds take number, boolean, text, date or list. */
export type ValueInput =
  {   /** Yes or no. */
  readonly boolean: boolean; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never;   /** A day. */
  readonly date: string; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly date?: never;   /** Known elements of a set. */
  readonly including: ReadonlyArray<string>; readonly list?: never; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly date?: never; readonly including?: never;   /** A set stated as complete. */
  readonly list: ReadonlyArray<string>; readonly number?: never; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never;   /** An exact number. */
  readonly number: number; readonly quantity?: never; readonly text?: never; }
  |  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never;   /** A number with bounds or a unit. */
  readonly quantity: QuantityInput; readonly text?: never; }
  |  { readonly boolean?: never; readonly date?: never; readonly including?: never; readonly list?: never; readonly number?: never; readonly quantity?: never;   /** A text. */
  readonly text: string; };

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

type PanelGround_Company_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Event_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Exchange_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Jurisdiction_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Measure_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Product_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Provision_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Regulator_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

type PanelGround_Sector_Fragment = { readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> };

export type PanelGroundFragment =
  | PanelGround_Company_Fragment
  | PanelGround_Event_Fragment
  | PanelGround_Exchange_Fragment
  | PanelGround_Jurisdiction_Fragment
  | PanelGround_Measure_Fragment
  | PanelGround_Product_Fragment
  | PanelGround_Provision_Fragment
  | PanelGround_Regulator_Fragment
  | PanelGround_Sector_Fragment
;

export type PanelStepFragment = { readonly status: LifecycleStatus, readonly application: boolean, readonly planned: boolean, readonly unverified: boolean, readonly note: string | null, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> };

export type PanelCompanyQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelCompanyQuery = { readonly company: { readonly legalName: string | null, readonly city: string | null, readonly headquarters: { readonly id: string, readonly name: string } | null, readonly incorporation: { readonly id: string, readonly name: string } | null, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly parent: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelMeasureQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelMeasureQuery = { readonly measure: { readonly kind: string, readonly shortTitle: string | null, readonly date: { readonly text: string } | null, readonly jurisdiction: { readonly id: string, readonly name: string } | null, readonly issuedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly lifecycle: ReadonlyArray<{ readonly status: LifecycleStatus, readonly application: boolean, readonly planned: boolean, readonly unverified: boolean, readonly note: string | null, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelProvisionQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelProvisionQuery = { readonly provision: { readonly label: string, readonly measure: { readonly id: string, readonly name: string }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelRegulatorQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelRegulatorQuery = { readonly regulator: { readonly website: string | null, readonly founded: { readonly text: string } | null, readonly jurisdiction: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelProductQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelProductQuery = { readonly product: { readonly category: string | null, readonly operators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelEventQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelEventQuery = { readonly event: { readonly otherParties: ReadonlyArray<string>, readonly date: { readonly text: string } | null, readonly until: { readonly text: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly regulators: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly companies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelExchangeQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelExchangeQuery = { readonly exchange: { readonly mic: string | null, readonly jurisdiction: { readonly id: string, readonly name: string } | null, readonly regulator: { readonly id: string, readonly name: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelJurisdictionQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelJurisdictionQuery = { readonly jurisdiction: { readonly memberOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelSectorQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelSectorQuery = { readonly sector: { readonly broader: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }>, readonly conflicts: ReadonlyArray<{ readonly field: string, readonly value: string, readonly resolution: string | null, readonly citation: { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } } }> } | null };

export type PanelEntryQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelEntryQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Event', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }>, readonly date: { readonly date: string, readonly text: string } | null, readonly until: { readonly text: string } | null }
    | { readonly __typename: 'Exchange', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Measure', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly phase: Phase, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }>, readonly phaseSince: { readonly text: string } | null }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Provision', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }>, readonly measure: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'Regulator', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Sector', readonly kind: string, readonly name: string, readonly localName: string | null, readonly summary: string | null, readonly note: string | null, readonly doubts: ReadonlyArray<string>, readonly id: string, readonly aliases: ReadonlyArray<{ readonly text: string, readonly language: string | null, readonly kind: string }>, readonly degree: ReadonlyArray<{ readonly kind: EntityKind, readonly relation: RelationKind | null, readonly count: number, readonly exact: boolean }> }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PanelAbsentQueryVariables = Exact<{
  id: string;
}>;


export type PanelAbsentQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly name: string, readonly id: string }
    | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
    | { readonly __typename: 'Regulator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PanelTraceNodeFragment = { readonly path: string, readonly depth: number, readonly kind: TraceKind, readonly label: string, readonly truth: Truth, readonly reason: Reason, readonly assumptions: ReadonlyArray<string>, readonly unquoted: boolean, readonly provision: { readonly id: string, readonly name: string } | null, readonly threshold: { readonly fact: string, readonly list: ReadonlyArray<string> | null, readonly negated: boolean } | null, readonly observed: { readonly text: string } | null, readonly found: { readonly text: string, readonly list: ReadonlyArray<string> | null } | null, readonly margin: { readonly text: string } | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly subject:
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Product', readonly id: string, readonly name: string }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
    , readonly metric: { readonly label: string }, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string }> };

export type PanelExplanationQueryVariables = Exact<{
  company: string;
  measure: string;
  strict: boolean;
  at?: At | null | undefined;
}>;


export type PanelExplanationQuery = { readonly applicability: { readonly verdict: Verdict, readonly reason: Reason, readonly truth: Truth, readonly phase: Phase, readonly agreement: Agreement, readonly sentence: string, readonly assumptions: ReadonlyArray<string>, readonly measure: { readonly id: string, readonly name: string, readonly issuedBy: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }, readonly company: { readonly id: string, readonly name: string } | null, readonly trace: ReadonlyArray<{ readonly path: string, readonly depth: number, readonly kind: TraceKind, readonly label: string, readonly truth: Truth, readonly reason: Reason, readonly assumptions: ReadonlyArray<string>, readonly unquoted: boolean, readonly provision: { readonly id: string, readonly name: string } | null, readonly threshold: { readonly fact: string, readonly list: ReadonlyArray<string> | null, readonly negated: boolean } | null, readonly observed: { readonly text: string } | null, readonly found: { readonly text: string, readonly list: ReadonlyArray<string> | null } | null, readonly margin: { readonly text: string } | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
          | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
        , readonly metric: { readonly label: string }, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null }>, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly decisive: ReadonlyArray<{ readonly path: string }>, readonly needs: ReadonlyArray<{ readonly fact: string, readonly question: string, readonly reasons: ReadonlyArray<Reason>, readonly provisions: ReadonlyArray<{ readonly id: string, readonly label: string }> }>, readonly flips: ReadonlyArray<{ readonly change: string, readonly verdict: Verdict, readonly difference: { readonly text: string } | null }>, readonly asserted: ReadonlyArray<{ readonly claimStatus: ClaimStatus, readonly role: string | null, readonly event: { readonly id: string, readonly title: string, readonly date: { readonly text: string } | null }, readonly citations: ReadonlyArray<{ readonly id: string }> }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } | null };

export type PanelGroundsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  at?: At | null | undefined;
}>;


export type PanelGroundsQuery = { readonly neighbourhood: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly edges: ReadonlyArray<{ readonly id: string }> } };

export type PanelFactFragment = { readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
    | { readonly __typename: 'Company', readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
    | { readonly __typename: 'Product', readonly id: string, readonly name: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
    | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
    | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
  , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> };

export type PanelFactsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
      | { readonly __typename: 'Company', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Product', readonly id: string, readonly name: string }
      | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
      | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
    , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> };

export type PanelCompanyFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelCompanyFactsQuery = { readonly company: { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
          | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
        , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type PanelProductFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelProductFactsQuery = { readonly product: { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
          | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
        , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type PanelJurisdictionFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelJurisdictionFactsQuery = { readonly jurisdiction: { readonly facts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
          | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
        , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type PanelRegulatorFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelRegulatorFactsQuery = { readonly regulator: { readonly published: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly validFrom: string | null, readonly validUntil: string | null, readonly rank: Rank, readonly level: Level, readonly stale: boolean, readonly note: string | null, readonly subject:
          | { readonly __typename: 'Company', readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
          | { readonly __typename: 'Product', readonly id: string, readonly name: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
          | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
          | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
        , readonly metric: { readonly id: string, readonly label: string }, readonly scope: { readonly id: string, readonly name: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly spread: { readonly text: string } | null, readonly conflictsWith: ReadonlyArray<{ readonly id: string }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type PanelProvisionFragment = { readonly id: string, readonly label: string, readonly name: string, readonly summary: string | null, readonly obligations: ReadonlyArray<string>, readonly deadlines: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly penalties: ReadonlyArray<{ readonly text: string }>, readonly criteria: { readonly text: string, readonly rule: string | null, readonly role: ProvisionRole, readonly explicitScope: boolean, readonly note: string | null, readonly leaves: ReadonlyArray<{ readonly path: string, readonly text: string, readonly negated: boolean }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } | null };

export type PanelCriteriaQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelCriteriaQuery = { readonly measure: { readonly provisions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly name: string, readonly summary: string | null, readonly obligations: ReadonlyArray<string>, readonly deadlines: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly penalties: ReadonlyArray<{ readonly text: string }>, readonly criteria: { readonly text: string, readonly rule: string | null, readonly role: ProvisionRole, readonly explicitScope: boolean, readonly note: string | null, readonly leaves: ReadonlyArray<{ readonly path: string, readonly text: string, readonly negated: boolean }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } | null }> } } | null };

export type PanelOneProvisionQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type PanelOneProvisionQuery = { readonly provision: { readonly id: string, readonly label: string, readonly name: string, readonly summary: string | null, readonly obligations: ReadonlyArray<string>, readonly deadlines: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly changes: ReadonlyArray<{ readonly what: string, readonly note: string | null, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly name: string } | null }>, readonly penalties: ReadonlyArray<{ readonly text: string }>, readonly criteria: { readonly text: string, readonly rule: string | null, readonly role: ProvisionRole, readonly explicitScope: boolean, readonly note: string | null, readonly leaves: ReadonlyArray<{ readonly path: string, readonly text: string, readonly negated: boolean }>, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } | null } | null };

export type PanelRelationsQueryVariables = Exact<{
  id: string;
  relation: RelationKind;
  kind: EntityKind;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelRelationsQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Exchange', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Measure', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Provision', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Regulator', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Sector', readonly id: string, readonly neighbours: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly relation: RelationKind | null, readonly sentence: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly rank: Rank | null, readonly role: string | null, readonly claimStatus: ClaimStatus | null, readonly note: string | null, readonly node:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string, readonly localName: string | null }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly localName: string | null }
          , readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PanelTimelineQueryVariables = Exact<{
  id: string;
  until?: string | null | undefined;
  before?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelTimelineQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Exchange', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Measure', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Provision', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Regulator', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Sector', readonly id: string, readonly timeline: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly precision: Precision, readonly text: string }, readonly until: { readonly text: string } | null, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
          , readonly other:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Exchange', readonly id: string, readonly name: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly name: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
            | { readonly __typename: 'Product', readonly id: string, readonly name: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly name: string }
            | { readonly __typename: 'Regulator', readonly id: string, readonly name: string }
            | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
           | null, readonly detail:
            | { readonly __typename: 'Duty' }
            | { readonly __typename: 'Event', readonly id: string, readonly name: string }
            | { readonly __typename: 'Fact' }
            | { readonly __typename: 'LifecycleStep' }
           | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PanelSourcesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelSourcesQuery = { readonly node:
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Exchange', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Measure', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Provision', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Regulator', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Sector', readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly statement: string, readonly statementKind: StatementKind, readonly sourceCount: number, readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> } }
    | { readonly __typename: 'Source', readonly id: string }
   | null };

export type PanelAffectedCountsQueryVariables = Exact<{
  id: string;
  strict: boolean;
  at?: At | null | undefined;
}>;


export type PanelAffectedCountsQuery = { readonly company: { readonly affectedBy: { readonly facets: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } } | null };

export type PanelCaughtCountsQueryVariables = Exact<{
  id: string;
  strict: boolean;
  at?: At | null | undefined;
}>;


export type PanelCaughtCountsQuery = { readonly measure: { readonly affects: { readonly facets: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }> } } | null };

export type PanelVerdictFragment = { readonly verdict: Verdict, readonly reason: Reason, readonly phase: Phase, readonly agreement: Agreement, readonly sentence: string, readonly phaseSince: { readonly text: string } | null, readonly measure: { readonly id: string, readonly name: string }, readonly company: { readonly id: string, readonly name: string } | null };

export type PanelAffectedQueryVariables = Exact<{
  id: string;
  verdict: Verdict;
  strict: boolean;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelAffectedQuery = { readonly company: { readonly affectedBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: Reason, readonly phase: Phase, readonly agreement: Agreement, readonly sentence: string, readonly phaseSince: { readonly text: string } | null, readonly measure: { readonly id: string, readonly name: string }, readonly company: { readonly id: string, readonly name: string } | null }> } } | null };

export type PanelCaughtQueryVariables = Exact<{
  id: string;
  verdict: Verdict;
  strict: boolean;
  after?: string | null | undefined;
  at?: At | null | undefined;
}>;


export type PanelCaughtQuery = { readonly measure: { readonly affects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: Reason, readonly phase: Phase, readonly agreement: Agreement, readonly sentence: string, readonly phaseSince: { readonly text: string } | null, readonly measure: { readonly id: string, readonly name: string }, readonly company: { readonly id: string, readonly name: string } | null }> } } | null };

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

export type CanvasCitationFragment = { readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } };

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
      >, readonly steps: ReadonlyArray<{ readonly reversed: boolean, readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> }> } | null };

export type CanvasEvidenceQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  most: number;
  at?: At | null | undefined;
}>;


export type CanvasEvidenceQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly id: string, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } };

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

export type ChangedStatementFragment = { readonly kind: TransitionKind, readonly cause: Cause, readonly sentence: string, readonly statementKind: StatementKind | null, readonly on: { readonly date: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> };

export type ChangesStatementsQueryVariables = Exact<{
  of: string;
  from: At;
  to: At;
  after?: string | null | undefined;
}>;


export type ChangesStatementsQuery = { readonly changes: { readonly statements: { readonly totalCount: number, readonly totalCountExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TransitionKind, readonly cause: Cause, readonly sentence: string, readonly statementKind: StatementKind | null, readonly on: { readonly date: string, readonly text: string } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type ChangesParametersQueryVariables = Exact<{
  of: string;
  from: At;
  to: At;
}>;


export type ChangesParametersQuery = { readonly changes: { readonly parameters: ReadonlyArray<{ readonly what: string, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null, readonly beforeIn: { readonly id: string, readonly title: string } | null, readonly provision: { readonly id: string, readonly label: string, readonly measure: { readonly id: string, readonly title: string } }, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } | null };

export type ChangesVerdictsQueryVariables = Exact<{
  of: string;
  from: At;
  to: At;
  after?: string | null | undefined;
}>;


export type ChangesVerdictsQuery = { readonly changes: { readonly verdicts: { readonly totalCount: number, readonly totalCountExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: TransitionKind, readonly cause: Cause, readonly sentence: string, readonly company: { readonly id: string, readonly name: string } | null, readonly before: { readonly verdict: Verdict, readonly measure: { readonly id: string, readonly title: string } } | null, readonly after: { readonly verdict: Verdict, readonly measure: { readonly id: string, readonly title: string } } | null, readonly citations: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly language: string | null, readonly publishedOn: { readonly text: string } | null } }> }> } } | null };

export type EntryNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  at?: At | null | undefined;
}>;


export type EntryNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Citation', readonly id: string }
    | { readonly __typename: 'Company', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Exchange', readonly name: string, readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Jurisdiction', readonly name: string, readonly id: string }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string }
    | { readonly __typename: 'Metric', readonly id: string }
    | { readonly __typename: 'Product', readonly name: string, readonly id: string }
    | { readonly __typename: 'Provision', readonly name: string, readonly id: string }
    | { readonly __typename: 'Regulator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
   | null> };

export type PictureLinesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  from: At;
  to: At;
}>;


export type PictureLinesQuery = { readonly before: { readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null }> }, readonly after: { readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: RelationKind, readonly role: string | null, readonly sentence: string, readonly claimStatus: ClaimStatus | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly precision: Precision | null }> } };

export type TimeMarksQueryVariables = Exact<{
  measures?: MeasureWhere | null | undefined;
  events?: EventWhere | null | undefined;
  withEvents: boolean;
  of: ReadonlyArray<string> | string;
  withTimeline: boolean;
  at?: At | null | undefined;
}>;


export type TimeMarksQuery = { readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly shortTitle: string | null, readonly lifecycle: ReadonlyArray<{ readonly status: LifecycleStatus, readonly application: boolean, readonly date: { readonly date: string, readonly text: string } | null }> }> }, readonly events?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: { readonly date: string, readonly text: string } | null }> }, readonly timeline?: { readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly sentence: string, readonly date: { readonly date: string, readonly text: string } }> } };

export type VocabularyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VocabularyQuery = { readonly metrics: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly label: string, readonly question: string, readonly type: MetricType, readonly unit: string | null, readonly known: Known, readonly people: boolean }> } };

export type ProfileChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileChoicesQuery = { readonly jurisdictions: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly exchanges: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type WhatIfVerdictFragment = { readonly verdict: Verdict, readonly reason: Reason, readonly phase: Phase, readonly sentence: string, readonly measure: { readonly id: string, readonly title: string }, readonly needs: ReadonlyArray<{ readonly fact: string, readonly question: string, readonly reasons: ReadonlyArray<Reason>, readonly metric: { readonly id: string, readonly label: string, readonly type: MetricType, readonly unit: string | null, readonly known: Known } }>, readonly flips: ReadonlyArray<{ readonly change: string, readonly verdict: Verdict }> };

export type WhatIfVerdictsQueryVariables = Exact<{
  profile: CompanyProfile;
  at?: At | null | undefined;
}>;


export type WhatIfVerdictsQuery = { readonly evaluate: { readonly totalCount: number, readonly facets: ReadonlyArray<{ readonly verdict: Verdict, readonly count: number }>, readonly openQuestions: ReadonlyArray<{ readonly fact: string, readonly question: string, readonly blocks: number, readonly settles: number, readonly metric: { readonly id: string, readonly label: string, readonly type: MetricType, readonly unit: string | null, readonly known: Known } }>, readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: Reason, readonly phase: Phase, readonly sentence: string, readonly measure: { readonly id: string, readonly title: string }, readonly needs: ReadonlyArray<{ readonly fact: string, readonly question: string, readonly reasons: ReadonlyArray<Reason>, readonly metric: { readonly id: string, readonly label: string, readonly type: MetricType, readonly unit: string | null, readonly known: Known } }>, readonly flips: ReadonlyArray<{ readonly change: string, readonly verdict: Verdict }> }> } };

export type RealVerdictsQueryVariables = Exact<{
  company: string;
  at?: At | null | undefined;
}>;


export type RealVerdictsQuery = { readonly evaluate: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly measure: { readonly id: string, readonly title: string } }> } };

export type RealCompanyQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type RealCompanyQuery = { readonly company: { readonly id: string, readonly name: string, readonly localName: string | null, readonly headquarters: { readonly id: string } | null, readonly incorporation: { readonly id: string } | null, readonly sectors: ReadonlyArray<{ readonly id: string }>, readonly listings: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type RealPlacesQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type RealPlacesQuery = { readonly neighbourhood: { readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly role: string | null }> } };

export type RealFactsQueryVariables = Exact<{
  id: string;
  at?: At | null | undefined;
}>;


export type RealFactsQuery = { readonly company: { readonly facts: { readonly nodes: ReadonlyArray<{ readonly rank: Rank, readonly metric: { readonly id: string }, readonly scope: { readonly id: string } | null, readonly value: { readonly text: string }, readonly period: { readonly text: string } | null, readonly subject:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> } } | null };

export const CanvasCitationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasCitationFragment, unknown>;
export const PanelGroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelGroundFragment, unknown>;
export const PanelStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifecycleStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"unverified"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelStepFragment, unknown>;
export const PanelTraceNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelTraceNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"unquoted"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PanelTraceNodeFragment, unknown>;
export const PanelFactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelFactFragment, unknown>;
export const PanelFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]} as unknown as DocumentNode<PanelFactsFragment, unknown>;
export const PanelProvisionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"explicitScope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelProvisionFragment, unknown>;
export const PanelVerdictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PanelVerdictFragment, unknown>;
export const CanvasEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEntryFragment, unknown>;
export const CanvasRelationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasRelationFragment, unknown>;
export const ChangedStatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ChangedStatementFragment, unknown>;
export const WhatIfVerdictFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<WhatIfVerdictFragment, unknown>;
export const StatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const PanelCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"legalName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incorporation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelCompanyQuery, PanelCompanyQueryVariables>;
export const PanelMeasureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelMeasure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelStep"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LifecycleStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"unverified"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]} as unknown as DocumentNode<PanelMeasureQuery, PanelMeasureQueryVariables>;
export const PanelProvisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelProvision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelProvisionQuery, PanelProvisionQueryVariables>;
export const PanelRegulatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelRegulator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelRegulatorQuery, PanelRegulatorQueryVariables>;
export const PanelProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"operators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelProductQuery, PanelProductQueryVariables>;
export const PanelEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelEvent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherParties"}},{"kind":"Field","name":{"kind":"Name","value":"regulators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelEventQuery, PanelEventQueryVariables>;
export const PanelExchangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelExchange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"mic"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelExchangeQuery, PanelExchangeQueryVariables>;
export const PanelJurisdictionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelJurisdiction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelJurisdictionQuery, PanelJurisdictionQueryVariables>;
export const PanelSectorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelSector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelGround"}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelGround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelSectorQuery, PanelSectorQueryVariables>;
export const PanelEntryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"}},{"kind":"Field","name":{"kind":"Name","value":"degree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelEntryQuery, PanelEntryQueryVariables>;
export const PanelAbsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelAbsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PanelAbsentQuery, PanelAbsentQueryVariables>;
export const PanelExplanationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelExplanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}},{"kind":"Argument","name":{"kind":"Name","value":"measure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measure"}}},{"kind":"Argument","name":{"kind":"Name","value":"strict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strict"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelTraceNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"asserted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelTraceNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TraceNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"truth"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"threshold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"list"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"unquoted"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelExplanationQuery, PanelExplanationQueryVariables>;
export const PanelGroundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelGrounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PanelGroundsQuery, PanelGroundsQueryVariables>;
export const PanelCompanyFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCompanyFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFact"}}]}}]}}]} as unknown as DocumentNode<PanelCompanyFactsQuery, PanelCompanyFactsQueryVariables>;
export const PanelProductFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelProductFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFact"}}]}}]}}]} as unknown as DocumentNode<PanelProductFactsQuery, PanelProductFactsQueryVariables>;
export const PanelJurisdictionFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelJurisdictionFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFact"}}]}}]}}]} as unknown as DocumentNode<PanelJurisdictionFactsQuery, PanelJurisdictionFactsQueryVariables>;
export const PanelRegulatorFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelRegulatorFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regulator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"spread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelFact"}}]}}]}}]} as unknown as DocumentNode<PanelRegulatorFactsQuery, PanelRegulatorFactsQueryVariables>;
export const PanelCriteriaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCriteria"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelProvision"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"explicitScope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelCriteriaQuery, PanelCriteriaQueryVariables>;
export const PanelOneProvisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelOneProvision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelProvision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelProvision"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"explicitScope"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"leaves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]} as unknown as DocumentNode<PanelOneProvisionQuery, PanelOneProvisionQueryVariables>;
export const PanelRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelRelationsQuery, PanelRelationsQueryVariables>;
export const PanelTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"15"}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"until"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"detail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelTimelineQuery, PanelTimelineQueryVariables>;
export const PanelSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCount"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PanelSourcesQuery, PanelSourcesQueryVariables>;
export const PanelAffectedCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelAffectedCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affectedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"strict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strict"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelAffectedCountsQuery, PanelAffectedCountsQueryVariables>;
export const PanelCaughtCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCaughtCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"strict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strict"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelCaughtCountsQuery, PanelCaughtCountsQueryVariables>;
export const PanelAffectedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelAffected"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affectedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"strict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strict"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelVerdict"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PanelAffectedQuery, PanelAffectedQueryVariables>;
export const PanelCaughtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PanelCaught"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verdict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strict"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"strict"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strict"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelVerdict"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"phaseSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PanelCaughtQuery, PanelCaughtQueryVariables>;
export const CanvasEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasEntry"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<CanvasEntriesQuery, CanvasEntriesQueryVariables>;
export const CanvasDegreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasDegree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"degree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasDegreeQuery, CanvasDegreeQueryVariables>;
export const CanvasNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodesExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasNeighboursQuery, CanvasNeighboursQueryVariables>;
export const CanvasPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"avoid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"avoid"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}},{"kind":"Field","name":{"kind":"Name","value":"reversed"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasPathsQuery, CanvasPathsQueryVariables>;
export const CanvasEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"most"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"most"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<CanvasEvidenceQuery, CanvasEvidenceQueryVariables>;
export const CanvasSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CanvasSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CanvasSourcesQuery, CanvasSourcesQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Regulator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const SurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surroundings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"13"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const ChangesStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedStatement"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"statementKind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]} as unknown as DocumentNode<ChangesStatementsQuery, ChangesStatementsQueryVariables>;
export const ChangesParametersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesParameters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beforeIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesParametersQuery, ChangesParametersQueryVariables>;
export const ChangesVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasCitation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasCitation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesVerdictsQuery, ChangesVerdictsQueryVariables>;
export const EntryNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntryNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntryNamesQuery, EntryNamesQueryVariables>;
export const PictureLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PictureLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CanvasRelation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CanvasRelation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claimStatus"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]} as unknown as DocumentNode<PictureLinesQuery, PictureLinesQueryVariables>;
export const TimeMarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeMarks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"events"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withEvents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTimeline"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortTitle"}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"application"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"events"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withEvents"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EVENT"},{"kind":"EnumValue","value":"LIFECYCLE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTimeline"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimeMarksQuery, TimeMarksQueryVariables>;
export const VocabularyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vocabulary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NUMBER"},{"kind":"EnumValue","value":"BOOLEAN"},{"kind":"EnumValue","value":"SET"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}}]}}]} as unknown as DocumentNode<VocabularyQuery, VocabularyQueryVariables>;
export const ProfileChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProfileChoicesQuery, ProfileChoicesQueryVariables>;
export const WhatIfVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIfVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyProfile"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPLIES"},{"kind":"EnumValue","value":"WOULD_APPLY"},{"kind":"EnumValue","value":"UNKNOWN"},{"kind":"EnumValue","value":"DOES_NOT_APPLY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"settles"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfVerdict"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfVerdict"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Applicability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flips"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<WhatIfVerdictsQuery, WhatIfVerdictsQueryVariables>;
export const RealVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RealVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"like"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"verdicts"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPLIES"},{"kind":"EnumValue","value":"WOULD_APPLY"},{"kind":"EnumValue","value":"UNKNOWN"},{"kind":"EnumValue","value":"DOES_NOT_APPLY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RealVerdictsQuery, RealVerdictsQueryVariables>;
export const RealCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RealCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"headquarters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incorporation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RealCompanyQuery, RealCompanyQueryVariables>;
export const RealPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RealPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"JURISDICTION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]} as unknown as DocumentNode<RealPlacesQuery, RealPlacesQueryVariables>;
export const RealFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RealFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"At"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RealFactsQuery, RealFactsQueryVariables>;