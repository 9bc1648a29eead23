import graphql from '@graphql-eslint/eslint-plugin';

/** ESLint reads the schema only; oxlint reads the code. */
export default [
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      // The formatter settles how a description is quoted.
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true },
      ],
      // Value objects (PartialDate, Quantity) have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Verdict, Truth and Reason share UNKNOWN on purpose: one word, one meaning.
      '@graphql-eslint/unique-enum-value-names': 'off',
      // `Query` speaks of things by their name: `measure`, not `get`.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get', 'list', 'fetch'], forbiddenSuffixes: ['Query'] },
        },
      ],
    },
  },
];
