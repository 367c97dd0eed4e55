import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../bot/start/package-root';
import { checkGuides } from '../../scripts/guides/check-guides';
import { brokenFiles } from '../support/guides/fixtures';

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join('scripts', script), ...args], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });

describe('the commands for authors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-guides-'));
  const slow = join(folder, 'symptoms/slow.yaml');

  beforeAll(() => {
    for (const { file, text } of brokenFiles('many-faults-at-once')) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const name of ['symptoms', 'frames.yaml'])
      cpSync(join(packageRoot(), 'guides', name), join(folder, name), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('check: says how much there is when all is well', () => {
    const { lines, isWell } = checkGuides(join(packageRoot(), 'guides'));
    expect(lines).toEqual([expect.stringMatching(/^\d+ guides with \d+ steps, .* \d+ walks\. All is well\.$/)]);
    expect(isWell).toBe(true);
  });

  it('check: names every fault with its place, and fails', () => {
    const { status, stdout } = run('guides/check.ts', folder);
    expect(stdout).toContain(`${join(folder, 'guides/small.yaml')}:9:45 There is no condition "offline"`);
    expect(stdout).toMatch(/\n5 faults\.\n$/);
    expect(status).toBe(1);
  }, 60_000);

  it.each([
    ['a list that is text', '\nexamples:', '\nexamples: |', ' "examples" must be a map'],
    ['a tab', '\nkind: ', '\n\tkind: ', ' This is not right YAML: there is a tab'],
    ['a sentence twice', '\n  en:\n', '\n  en:\n    - so slow today\n    - So slow today!\n', ': already an example'],
  ])('check: finds what is wrong with the sentences of a symptom, too: %s', (_what, right, wrong, fault) => {
    const text = readFileSync(slow, 'utf8');
    writeFileSync(slow, text.replace(right, wrong));
    const { lines, isWell } = checkGuides(folder);
    writeFileSync(slow, text);
    const told = lines.filter((line) => line.startsWith(slow));
    expect(told).toEqual([expect.stringMatching(new RegExp(`slow\\.yaml:\\d+:\\d+${fault}`))]);
    expect(lines).toHaveLength(7);
    expect(isWell).toBe(false);
  });

  it('draw: draws a guide, and helps when there is none of this name', () => {
    expect(run('guides/draw.ts', 'mismatch').stdout).toMatch(/^flowchart TD\n/);
    const { status, stderr } = run('guides/draw.ts', 'mismatched');
    expect(stderr).toMatch(/There is no guide "mismatched"\. Name one of: .*mismatch/);
    expect(status).toBe(1);
  }, 60_000);
});
