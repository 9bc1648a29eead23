/** Codes and fact names of the seed, beside which a generated data set stands. */
export const COUNTRIES = ['CN', 'US', 'DE', 'IN', 'GB', 'JP', 'FR', 'SG', 'BR', 'NL', 'IE', 'SE', 'KY', 'HK'] as const;
export const JURISDICTIONS = ['CN', 'EU', 'US', 'IN', 'GB', 'DE', 'FR'] as const;
export const SECTORS = [
  'e-commerce',
  'internet',
  'ride-hailing',
  'social-media',
  'fintech',
  'games',
  'cloud',
  'ai',
  'search',
  'software',
  'health-data',
  'food-delivery',
  'freight-logistics',
  'education',
  'online-video',
] as const;
export const EXCHANGES = ['xnys', 'xnas', 'xhkg', 'xshg', 'otc-us'] as const;

interface Figure {
  readonly metric: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** Figures, with unit, and the sizes between which they lie; thresholds of rules are drawn from the same. */
export const FIGURES: readonly [Figure, ...Figure[]] = [
  { metric: 'registeredUsers', unit: 'users', least: 500, most: 900_000_000 },
  { metric: 'monthlyActiveUsers', unit: 'users', least: 200, most: 500_000_000 },
  { metric: 'annualActiveUsers', unit: 'users', least: 300, most: 700_000_000 },
  { metric: 'personalInformationSubjects', unit: 'people', least: 100, most: 1_000_000_000 },
  { metric: 'annualTurnoverEUR', unit: 'EUR', least: 10_000, most: 80_000_000_000 },
  { metric: 'marketCapitalisationEUR', unit: 'EUR', least: 100_000, most: 400_000_000_000 },
];

/** States: yes or no. */
export const STATES = [
  'usesAlgorithmicRecommendation',
  'servesMinors',
  'crossBorderTransfer',
  'usesCookies',
  'offersGenerativeAiToPublic',
  'plansForeignListing',
  'usesVieStructure',
] as const;

/** What may be asked besides, and is settled by definitions, by the graph, or by nobody. */
export const JUDGEMENTS = [
  'handlesPersonalInformation',
  'isImportantInternetPlatform',
  'isListedOverseas',
  'isNetworkOperator',
  'hasForeignOwner',
  'mayAffectNationalSecurity',
] as const;
