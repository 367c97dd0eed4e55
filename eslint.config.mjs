import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const clock = 'Only bot/start/clock.ts asks the machine for the time: take a Clock as a parameter.';
const zone =
  'This goes by the zone or language of the machine: name the reader’s, as in cards/parts/time.ts and dialogs/wall-time.ts.';

/** What depends on where and when a program runs, so that it would be right on one machine and wrong on another. */
const machineTime = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: zone },
  {
    selector:
      'MemberExpression > Identifier.property[name=/^([gs]et(Hours|Minutes|Seconds|Day|Date|Month|FullYear|TimezoneOffset)|toLocale(Date|Time)?String|to(Date|Time)String)$/]',
    message: zone,
  },
  { selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]', message: zone },
  {
    selector:
      ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
    message: zone,
  },
  { selector: ':matches(NewExpression, CallExpression)[callee.object.name="Intl"][arguments.length=0]', message: zone },
];

export default tseslint.config(
  { ignores: ['texts/keys.d.ts', 'dist/', 'node_modules/', 'data/', 'coverage/', 'build/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...machineTime],
    },
  },
  { files: ['bot/start/clock.ts', 'tab/frame/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 400],
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } },
  },
);
