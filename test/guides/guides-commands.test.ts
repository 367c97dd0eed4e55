import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brokenFiles } from '../support/guides/fixtures';

const root = join(__dirname, '..', '..');
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join('scripts', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('the commands for authors', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailmend-guides-'));
    for (const { file, text } of brokenFiles('many-faults-at-once')) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    cpSync(join(root, 'guides', 'symptoms'), join(folder, 'symptoms'), { recursive: true });
    cpSync(join(root, 'guides', 'frames.yaml'), join(folder, 'frames.yaml'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('check: says how much there is when all is well', () => {
    const { status, stdout } = run('guides-check.ts');
    expect(stdout).toMatch(/^\d+ guides with \d+ steps, .* \d+ walks\. All is well\.\n$/);
    expect(status).toBe(0);
  }, 60_000);

  it('check: names every fault with its place, and fails', () => {
    const { status, stdout } = run('guides-check.ts', folder);
    expect(stdout).toContain(`${join(folder, 'guides/small.yaml')}:21:17 "offline" is no condition`);
    expect(stdout).toMatch(/\n5 faults\.\n$/);
    expect(status).toBe(1);
  }, 60_000);

  it('check: finds what is wrong with the sentences of a symptom, too, for the bot would not start with it', () => {
    const slow = join(folder, 'symptoms/slow.yaml');
    const right = readFileSync(slow, 'utf8');
    writeFileSync(slow, right.replace('\nexamples:', '\nexamples: |'));
    const broken = run('guides-check.ts', folder);
    writeFileSync(slow, right.replace('\nkind: ', '\n\tkind: '));
    const unreadable = run('guides-check.ts', folder);
    writeFileSync(slow, right);

    expect(broken.stdout).toMatch(/symptoms\/slow\.yaml:\d+:\d+: /);
    expect(broken.stdout).toMatch(/\n6 faults\.\n$/);
    expect(unreadable.stdout).toMatch(/symptoms\/slow\.yaml:\d+:\d+: This is not right YAML: there is a tab/);
    expect(unreadable.status).toBe(1);
  }, 60_000);

  it('draw: draws a guide, and helps when there is none of this name', () => {
    expect(run('guides-draw.ts', 'mismatch').stdout).toMatch(/^flowchart TD\n/);
    const { status, stderr } = run('guides-draw.ts', 'mismatched');
    expect(stderr).toMatch(/There is no guide "mismatched"\. Name one of: .*mismatch/);
    expect(status).toBe(1);
  }, 60_000);
});
