import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Fault } from './fault';
import type { Json } from './json';

/** Which of the schema files describes a file of the package. */
export type SchemaName = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/** The version that the manifest is written in, and the next one, so that moving to it holds no surprise. */
const versions = ['1.29', '1.30'] as const;

const compiled = new Map<string, ValidateFunction>();

// The package's own validator fetches the schema from the network, so only its schema files are used.
function validatorFor(version: string, name: SchemaName): ValidateFunction {
  const folder = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = path.join(folder, 'build', 'json-schemas', 'teams', `v${version}`, name);
  const known = compiled.get(file);
  if (known !== undefined) return known;
  // Some of its patterns are not regular expressions in Unicode mode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  compiled.set(file, validate);
  return validate;
}

// A schema takes only its own version, so the manifest is shown to the next one as if it were written for that.
const asVersion = (version: string, json: Json, name: SchemaName): Json =>
  name === 'MicrosoftTeams.schema.json' && version !== versions[0] && typeof json === 'object'
    ? { ...(json as Readonly<Record<string, Json>>), manifestVersion: version }
    : json;

/** Every place where the file does not fit its schema, in 1.29 or in 1.30; a place is named once. */
export function schemaFaults(file: string, json: Json, name: SchemaName): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const version of versions) {
    const validate = validatorFor(version, name);
    if (validate(asVersion(version, json, name))) continue;
    for (const error of validate.errors ?? []) {
      const where = `${file}${error.instancePath}`;
      const detail = Object.values(error.params as Readonly<Record<string, unknown>>)
        .map(String)
        .join(', ');
      const what = `${error.message ?? error.keyword} (${detail}).`;
      const key = `${where} ${what}`;
      if (faults.has(key)) continue;
      faults.set(key, { where, what, cure: `Mend it as ${name} ${version} asks.` });
    }
  }
  return [...faults.values()];
}
