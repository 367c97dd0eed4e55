import source from 'virtual:texts';
import { Figure, makeBundle, Several } from '../../texts/bundle';
import type { Keys } from '../../texts/keys';
import { timeZone } from '../frame/clock';

type Fillings<K extends keyof Keys> = {
  readonly [N in keyof Keys[K]]: Keys[K][N] extends number | string ? Keys[K][N] : string | number | readonly string[];
};
type Args<K extends keyof Keys> = keyof Keys[K] extends never ? [] : [args: Fillings<K>];

const bundle = makeBundle('en', [source]);

const filled = (value: unknown) =>
  typeof value === 'number' ? new Figure(value, timeZone()) : Array.isArray(value) ? new Several(value) : String(value);

/** A sentence of texts/ in words: of the one catalogue that the chat speaks from, too. */
export const say = <K extends keyof Keys>(key: K, ...[args]: Args<K>): string => {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  const given = Object.fromEntries(Object.entries(args ?? {}).map(([name, value]) => [name, filled(value)]));
  return bundle.formatPattern(pattern, given, []).replaceAll(/\*\*|__/gu, '');
};
