// Adds to package-lock.json the optional platform packages that npm left out of it because the registry at hand does not
// hold them. `npm ci` refuses a lock without them. Run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

/** True when Node would find the package from this place. */
const isThere = (from, name) => {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
};

const systems = { windows: 'win32' };
const platform =
  /(darwin|linux|win32|windows|android|freebsd|openharmony|openbsd|netbsd|sunos|aix)\W?(arm64|x64|ppc64|riscv64|s390x|ia32|loong64|mips64el|arm)/;

let added = 0;
for (const [place, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(place, name)) continue;
    const [, system, cpu] = platform.exec(name) ?? [];
    if (!system || !/^\d+\.\d+\.\d+\S*$/.test(version)) {
      console.warn(`left out: ${name}@${version}, which ${place} wants`);
      continue;
    }
    const libc = /gnu/.test(name) ? ['glibc'] : /musl/.test(name) ? ['musl'] : null;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(system === 'linux' && libc && { libc }),
      optional: true,
      os: [systems[system] ?? system],
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${String(added)} platform packages added to ${file}`);
