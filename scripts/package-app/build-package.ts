import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { domainFault } from './domains';
import type { Fault } from './fault';
import { fill } from './fill';
import { iconFaults, type IconKind } from './icons';
import { itemsOf, jsonAt, type Json } from './json';
import { schemaFaults, type SchemaName } from './schema';
import { readSettings } from './settings';
import type { PackageFiles } from './zip';

/** What the package is made from. */
export interface PackageSource {
  /** The folder with manifest.json, the icons and the translations. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version that the manifest carries: the one of package.json. */
  readonly version: string;
}

const manifestName = 'manifest.json';

/** The files of the package, filled and checked, or every fault at once. */
export function buildPackage(source: PackageSource): {
  readonly files: PackageFiles;
  readonly faults: readonly Fault[];
} {
  const { values, faults: settingFaults } = readSettings(source.env);
  const faults: Fault[] = [...settingFaults, ...versionFaults(source.version)];
  const files = new Map<string, Buffer>();
  const allValues = new Map(values).set('APP_VERSION', source.version);

  const read = (name: string): Buffer | null => {
    const file = path.join(source.folder, name);
    if (existsSync(file)) return readFileSync(file);
    faults.push({ where: name, what: 'is named in the manifest but is not there.', cure: 'Add it, or its name goes.' });
    return null;
  };
  const takeJson = (name: string, schema: SchemaName): Json => {
    const text = read(name)?.toString('utf8');
    if (text === undefined) return null;
    const json = parse(text);
    if (json === undefined) {
      faults.push({ where: name, what: 'is not JSON.', cure: 'Mend it; `npx prettier --check` names the line.' });
      return null;
    }
    const { filled, faults: unknown } = fill(json, allValues, name);
    faults.push(...unknown);
    // With a setting missing, the schema would only repeat it in its own words.
    if (settingFaults.length + unknown.length === 0) faults.push(...schemaFaults(name, filled, schema));
    files.set(name, Buffer.from(`${JSON.stringify(filled, null, 2)}\n`));
    return filled;
  };
  const takeIcon = (kind: IconKind, name: Json | undefined): void => {
    if (typeof name !== 'string') return;
    const icon = read(name);
    if (icon === null) return;
    faults.push(...iconFaults(kind, name, icon));
    files.set(name, icon);
  };

  const manifest = takeJson(manifestName, 'MicrosoftTeams.schema.json');
  // Without its manifest the rest would only look unwanted.
  if (manifest === null) return { files, faults };
  for (const language of itemsOf(jsonAt(manifest, 'localizationInfo', 'additionalLanguages'))) {
    const name = jsonAt(language, 'file');
    if (typeof name === 'string') takeJson(name, 'MicrosoftTeams.Localization.schema.json');
  }
  takeIcon('color', jsonAt(manifest, 'icons', 'color'));
  takeIcon('outline', jsonAt(manifest, 'icons', 'outline'));
  faults.push(...domainFaults(manifest), ...strayFaults(source.folder, files));
  return { files, faults };
}

// The schema takes any text here; Teams does not.
const versionFaults = (version: string): Fault[] =>
  /^\d+\.\d+\.\d+$/.test(version)
    ? []
    : [
        {
          where: 'package.json',
          what: `the version ${version} is not of the form 1.2.3.`,
          cure: 'Give it one that is.',
        },
      ];

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The lists of hosts in the manifest, by where they stand. */
const hostLists = (manifest: Json): readonly (readonly [string, readonly Json[]])[] => [
  ['validDomains', itemsOf(jsonAt(manifest, 'validDomains'))],
  ...itemsOf(jsonAt(manifest, 'composeExtensions')).flatMap((extension, index) =>
    itemsOf(jsonAt(extension, 'messageHandlers')).map((handler, at): [string, readonly Json[]] => [
      `composeExtensions/${index}/messageHandlers/${at}/value/domains`,
      itemsOf(jsonAt(handler, 'value', 'domains')),
    ]),
  ),
];

function domainFaults(manifest: Json): Fault[] {
  return hostLists(manifest).flatMap(([list, domains]) =>
    domains.flatMap((domain, index) => {
      // What is no text is a fault of the schema, and an empty one was reported with its setting.
      const what = typeof domain === 'string' && domain !== '' ? domainFault(domain) : null;
      const where = `${manifestName}/${list}/${index}`;
      return what === null ? [] : [{ where, what: `it ${what}`, cure: 'Name only hosts that you own.' }];
    }),
  );
}

function strayFaults(folder: string, files: PackageFiles): Fault[] {
  return readdirSync(folder)
    .filter((name) => /\.(json|png)$/.test(name) && !files.has(name) && name !== manifestName)
    .map((name) => ({ where: name, what: 'is not named in the manifest.', cure: 'Name it there, or remove it.' }));
}
