import { describe, expect, it } from 'vitest';
import { runProgram } from './program.js';

describe('npm start without tokens and without a terminal', () => {
  it('answers a question a line and ends with 0', async () => {
    const { code, stdout, stderr } = await runProgram('main', [], {
      input: "combien d'abonnés a Corvasier ?\nhow many followers did Corvasier have?\n",
    });
    expect(stdout).toContain(
      "> combien d'abonnés a Corvasier ?\n@mcorvasier comptait plus de 61 000 abonnés",
    );
    expect(stdout).toContain(
      '> how many followers did Corvasier have?\n@mcorvasier had more than 61,000 followers',
    );
    expect(stdout).not.toContain('\u001b');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['fr', '15 faits de 1 article', 'Pour brancher Diplo'],
    ['en', '15 facts from 1 article', 'To connect Diplo'],
  ])('shows around where nothing is asked (%s)', async (lang, counts, connect) => {
    const { code, stdout } = await runProgram('main', ['--lang', lang]);
    expect(stdout).toContain(counts);
    expect(stdout.match(/^> /gmu)).toHaveLength(3);
    expect(stdout).toContain(connect);
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(code).toBe(0);
  });

  it('says what is wrong with the environment, names variables and no values', async () => {
    const { code, stderr } = await runProgram('main', [], {
      env: { DEFAULT_LOCALE: 'canary', DISCORD_TOKEN: 'canary' },
    });
    expect(stderr).toContain('DEFAULT_LOCALE must be fr or en');
    expect(stderr).toContain('DISCORD_APPLICATION_ID is missing');
    expect(stderr).not.toContain('canary');
    expect(code).toBe(1);
  });

  it('warns of articles that have changed', async () => {
    const { code, stderr } = await runProgram('main', [], {
      input: 'x\n',
      env: { ARTICLES_DIR: import.meta.dirname },
    });
    expect(stderr).toContain('article cannot be read');
    expect(code).toBe(0);
  });
});
