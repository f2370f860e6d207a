import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Variables } from '../../src/config.js';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const known = new Set([...Object.keys(Variables.shape), 'NODE_ENV']);

interface Compose {
  readonly services: {
    readonly diplo: {
      readonly environment: Readonly<Record<string, string>>;
      readonly read_only: boolean;
      readonly user: string;
      readonly cap_drop: readonly string[];
      readonly volumes: readonly string[];
    };
  };
}

/** Docker and systemd are not here to try these files; what they name can be looked up all the same. */
describe('what runs Diplo elsewhere', () => {
  it('the image copies what exists, and runs as nobody in particular', () => {
    const dockerfile = read('Dockerfile');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gmu)].flatMap(([, files]) =>
      (files ?? '').split(' '),
    );
    expect(copied.length).toBeGreaterThan(8);
    for (const file of copied) expect(existsSync(fileURLToPath(new URL(file, ROOT))), file).toBe(true);
    const ignored = read('.dockerignore');
    for (const file of copied) expect(ignored).toContain(`!${file}\n`);
    expect(dockerfile).toMatch(/^USER node$/mu);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/livez/mu);
    expect(dockerfile).not.toMatch(/TOKEN|SECRET/u);
  });

  it('the compose file sets variables that exist, and lets nothing be written but the state', () => {
    const { diplo } = (parse(read('compose.yaml')) as Compose).services;
    for (const name of Object.keys(diplo.environment)) expect(known).toContain(name);
    expect(diplo).toMatchObject({ read_only: true, user: 'node', cap_drop: ['ALL'] });
    expect(diplo.volumes.filter((volume) => !volume.endsWith(':ro'))).toEqual(['state:/state']);
  });

  it('the unit sets variables that exist, and starts what is built', () => {
    const unit = read('deploy/diplo.service');
    const [, set = ''] = /^Environment=(.*)$/mu.exec(unit) ?? [];
    for (const pair of set.split(' ')) expect(known).toContain(pair.split('=')[0]);
    const scripts = [...unit.matchAll(/^Exec\w+=\/usr\/bin\/node \/opt\/diplo\/dist\/(\S+)\.js/gmu)];
    expect(scripts).toHaveLength(2);
    for (const [, script] of scripts)
      expect(existsSync(fileURLToPath(new URL(`${script}.ts`, ROOT))), script).toBe(true);
  });

  it('the documentation tells of every exit code, metric and alert that there is', () => {
    const text = read('docs/OPERATIONS.md');
    const metrics = [...read('src/ops/metrics.ts').matchAll(/name: '(diplo_\w+)'/gu)].map(([, name]) => name);
    expect(metrics.length).toBeGreaterThan(8);
    for (const name of metrics) expect(text, name).toContain(name);
    for (const code of ['0', '1', '4', '130', '143'])
      expect(text).toMatch(new RegExp(`^\\| ${code} \\|`, 'mu'));
  });
});
