import { existsSync, readdirSync } from 'node:fs';

import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const plugins = readdirSync('plugins').filter((name) => existsSync(`plugins/${name}/package.json`));

// A plugin reaches another only through its service, and its domain reaches nothing but itself.
const zones = plugins.flatMap((name) => [
  {
    target: `./plugins/${name}`,
    from: './plugins',
    except: [`./${name}`],
    message: "Call another plugin through its service: strapi.plugin('…').service('…').",
  },
  {
    target: [`./plugins/${name}/server/src/domain/**/!(*.test).ts`],
    from: [
      './src/**/*',
      './scripts/**/*',
      `./plugins/${name}/{admin,server/src/!(domain)}/**/*`,
      `./plugins/${name}/server/src/*`,
    ],
    message: 'domain/ imports nothing but domain/ and shared/.',
  },
]);

export default tseslint.config(
  {
    ignores: ['**/node_modules', '**/dist', '**/build', '**/.tmp', '**/.cache', '.strapi', 'types/generated', 'public'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-require-imports': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['plugins/*/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^@veille/',
              message: "Call another plugin through its service: strapi.plugin('…').service('…').",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['plugins/*/server/src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        // A parser of text is as pure as the rest.
        { patterns: [{ regex: '^(?!markdown-it$)[^.]', message: 'domain/ is pure: no packages, no Strapi, no I/O.' }] },
      ],
    },
  }
);
