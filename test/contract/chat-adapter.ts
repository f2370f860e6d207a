import { afterEach, describe, expect, it } from 'vitest';
import type { App, ChatAdapter } from '../../src/adapters/adapter.js';
import type { Invocation, TextInvocation } from '../../src/command/invocation.js';
import type { Lang } from '../../src/language/lang.js';
import type { Action } from '../../src/reply/action.js';
import { strong, text } from '../../src/reply/inline.js';
import type { Block, Reply } from '../../src/reply/reply.js';

/** One message that the platform's people were shown, as they would read it. */
export interface Delivered {
  /** All that can be read in it, markup and escapes undone. */
  readonly text: string;
  /** Labels of its buttons, in order; a menu's entries count as buttons. */
  readonly buttons: readonly string[];
  /** Shown to the person alone. True of every message where a platform has one reader only. */
  readonly private: boolean;
}

/** A platform with one person at it, and the adapter under test between them and the application. */
export interface Stage {
  readonly adapter: ChatAdapter;
  /** The person types a text to Diplo, in the way that is nearest to `/diplo <text>`. Settles once it is sent. */
  type(text: string): Promise<void>;
  /** The person presses a button of the last message, by its label. */
  press(label: string): Promise<void>;
  /** Everything that was delivered so far, in order. */
  delivered(): readonly Delivered[];
  /** Ends the platform's side. */
  close(): Promise<void>;
}

export interface ContractSetup {
  readonly name: string;
  /** Sets the stage for a person of that locale; the contract starts and stops the adapter itself. */
  create(locale: Lang): Promise<Stage>;
}

/** The platforms' own deadline for an answer. */
const DEADLINE = 3_000;

/** What every adapter keeps, whatever its platform: a suite that each passes unchanged. */
export function chatAdapterContract({ name, create }: ContractSetup): void {
  describe(`${name} keeps the contract of a chat adapter`, () => {
    const stages: Stage[] = [];
    afterEach(async () => {
      for (const stage of stages.splice(0)) {
        await stage.adapter.stop();
        await stage.close();
      }
    });

    const begin = async (app: Partial<App>, locale: Lang = 'fr'): Promise<Stage> => {
      const stage = await create(locale);
      stages.push(stage);
      await stage.adapter.start({ ...SILENT, ...app });
      return stage;
    };
    const next = async (stage: Stage, count = 1): Promise<readonly Delivered[]> => {
      await until(() => stage.delivered().length >= count, `${count} messages`);
      return stage.delivered();
    };

    it('starts, tells its state, and stops', async () => {
      const stage = await create('fr');
      stages.push(stage);
      expect(stage.adapter.state()).toBe('starting');
      await stage.adapter.start(SILENT);
      expect(stage.adapter.state()).toBe('connected');
      await stage.adapter.stop();
      expect(stage.adapter.state()).toBe('stopped');
      await stage.adapter.stop();
    });

    it('hands a typed text on whole, and delivers the reply once', async () => {
      const calls: (Invocation | TextInvocation)[] = [];
      const stage = await begin({
        run: async (call) => {
          calls.push(call);
          return say('Réponse.');
        },
      });
      await stage.type("combien d'abonnés pour @Amb_ChenXu ?");
      const [message] = await next(stage);
      await quiet();
      expect(stage.delivered()).toHaveLength(1);
      expect(message?.text).toContain('Réponse.');
      expect(calls).toHaveLength(1);
      expect(textOf(calls[0])).toBe("combien d'abonnés pour @Amb_ChenXu ?");
      expect(calls[0]?.id).toMatch(/\S/u);
      expect(calls[0]?.requester.user).toMatch(/\S/u);
    });

    it('gives each call an id of its own', async () => {
      const ids: string[] = [];
      const stage = await begin({
        run: async ({ id }) => {
          ids.push(id);
          return say('Réponse.');
        },
      });
      await stage.type('une');
      await stage.type('deux');
      await next(stage, 2);
      expect(new Set(ids).size).toBe(2);
    });

    it.each(['fr', 'en'] as const)('shows every block that there is (%s)', async (lang) => {
      const stage = await begin({ run: async () => everything(lang) }, lang);
      await stage.type('tout');
      const [message] = await next(stage);
      for (const words of READABLE) expect(message?.text, words).toContain(words);
      expect(message?.buttons).toEqual(
        expect.arrayContaining(['Premier choix', 'Deuxième choix', 'Page suivante']),
      );
    });

    it.each(['nothing', 'ambiguous', 'error'] as const)('delivers a reply of outcome %s', async (outcome) => {
      const stage = await begin({
        run: async () => ({ ...say('Pas dans la base.'), outcome, private: true }),
      });
      await stage.type('rien');
      const [message] = await next(stage);
      expect(message?.text).toContain('Pas dans la base.');
      expect(message?.private).toBe(true);
    });

    it('presses a button once, and delivers what comes of it', async () => {
      const pressed: Action[] = [];
      const stage = await begin({
        run: async () => everything('fr'),
        press: async (action) => {
          pressed.push(action);
          return say('Page deux.');
        },
      });
      await stage.type('tout');
      await next(stage);
      await stage.press('Page suivante');
      await until(
        () => stage.delivered().some((message) => message.text.includes('Page deux.')),
        'the next page',
      );
      await quiet();
      expect(pressed).toEqual([NEXT_PAGE]);
    });

    it.each([
      [
        'throws',
        () => {
          throw new Error('secret of the house');
        },
      ],
      [
        'rejects',
        async () => {
          throw new Error('secret of the house');
        },
      ],
    ] as const)('apologises within 3 s where the application %s, and answers the next', async (_, fail) => {
      const runs = [fail, async () => say('Réponse.')];
      const stage = await begin({ run: () => (runs.shift() ?? fail)() });
      const started = performance.now();
      await stage.type('une');
      const [apology] = await next(stage);
      expect(performance.now() - started).toBeLessThan(DEADLINE);
      expect(apology?.text).toMatch(/désolé|sorry/iu);
      expect(apology?.text).not.toContain('secret');
      expect(apology?.private).toBe(true);
      await stage.type('deux');
      expect((await next(stage, 2))[1]?.text).toContain('Réponse.');
    });

    it('apologises for a button whose action fails', async () => {
      const stage = await begin({
        run: async () => everything('fr'),
        press: async () => Promise.reject(new Error('secret of the house')),
      });
      await stage.type('tout');
      await next(stage);
      await stage.press('Page suivante');
      await until(
        () => stage.delivered().some(({ text: words }) => /désolé|sorry/iu.test(words)),
        'an apology',
      );
      expect(
        stage
          .delivered()
          .map(({ text: words }) => words)
          .join(),
      ).not.toContain('secret');
      expect(stage.adapter.state()).toBe('connected');
    });

    it('answers each of many calls at once, and mixes none up', async () => {
      const questions = Array.from({ length: 10 }, (_, index) => `question numéro ${index}`);
      const stage = await begin({
        run: async (call) => {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          return say(`Réponse à « ${textOf(call)} ».`);
        },
      });
      await Promise.all(questions.map((question) => stage.type(question)));
      const messages = await next(stage, questions.length);
      for (const question of questions)
        expect(messages.filter((message) => message.text.includes(`« ${question} »`))).toHaveLength(1);
    });

    it('finishes what is in flight before it has stopped', async () => {
      let asked: () => void = () => undefined;
      const inFlight = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const stage = await begin({
        run: async () => {
          asked();
          await new Promise((resolve) => setTimeout(resolve, 80));
          return say('Juste à temps.');
        },
      });
      await stage.type('une dernière');
      await inFlight;
      await stage.adapter.stop();
      expect(
        stage
          .delivered()
          .map((message) => message.text)
          .join(),
      ).toContain('Juste à temps.');
    });

    it.each([
      'constructor',
      '__proto__',
      '26',
      '<!channel> <@U123> @everyone',
      '*gras* _italique_ `code` ~barré~ > cité',
      '&amp; &lt;b&gt;',
      '\u202eabc\u202c',
      '😀'.repeat(50),
      'é'.repeat(600),
      '[lien](https://example.com) https://example.com/a_b_c',
      'ligne\tavec\ttabulations',
    ])('takes any text and gives it back unharmed (%#)', async (words) => {
      const stage = await begin({ run: async (call) => say(`Lu : ${textOf(call).slice(0, 40)}`) });
      await stage.type(words);
      const [message] = await next(stage);
      expect(message?.text).toContain('Lu : ');
      expect(stage.adapter.state()).toBe('connected');
    });
  });
}

const textOf = (call: Invocation | TextInvocation | undefined): string => {
  if (call === undefined) return '';
  return 'text' in call ? call.text : String(call.options.question ?? '');
};

const say = (words: string): Reply => ({
  lang: 'fr',
  outcome: 'answered',
  blocks: [{ kind: 'headline', text: [text(words)] }],
});

const SILENT: App = {
  run: async () => say('Réponse.'),
  press: async () => say('Réponse.'),
  suggest: async () => [],
  home: async () => say('Accueil.'),
};

const NEXT_PAGE: Action = {
  kind: 'command',
  call: { command: 'timeline', options: { subject: 'XV' } },
  page: 2,
  locale: 'fr',
  version: 'abcdef123456',
};
const choice = (fact: string): Action => ({ kind: 'fact', fact, locale: 'fr', version: 'abcdef123456' });

/** What a person must be able to read of `everything`. */
const READABLE = [
  'Une phrase qui tient seule',
  '@Amb_ChenXu',
  'Un paragraphe',
  'Un intertitre',
  'Un fait',
  '« plus de 120 000 », l. 5',
  'Une source',
  'Une réserve',
  '120 000',
  'Un avis',
  'Que voulez-vous dire',
  'timeline XV',
  'Une cellule',
] as const;

function everything(lang: Lang): Reply {
  const blocks: Block[] = [
    {
      kind: 'headline',
      text: [text('Une phrase qui tient seule, avec '), { kind: 'handle', text: '@Amb_ChenXu' }],
    },
    { kind: 'paragraph', text: [text('Un paragraphe et '), strong('du gras')] },
    { kind: 'heading', text: [text('Un intertitre')] },
    {
      kind: 'facts',
      items: [
        {
          id: 'a-fact',
          kind: 'milestone',
          statement: [text('Un fait.')],
          age: [text('Il y a longtemps')],
          printed: [text('« plus de 120 000 », l. 5')],
          citation: [{ kind: 'link', text: 'Une source', url: 'https://gazette.example/a_b' }],
          caveats: [[text('Une réserve')]],
          passage: { prefix: 'avant ', exact: 'plus de 120 000', suffix: ' après' },
        },
      ],
    },
    {
      kind: 'table',
      caption: [],
      columns: [
        { title: 'Qui', align: 'left' },
        { title: 'Combien', align: 'right' },
      ],
      rows: [[[text('Une cellule')], [{ kind: 'figure', text: '120 000' }]]],
    },
    {
      kind: 'side-by-side',
      items: [
        { label: [text('A')], figure: [text('1')] },
        { label: [text('B')], figure: [text('2')], note: [text('note')] },
      ],
    },
    { kind: 'citation', text: [text('Une source, une ligne.')] },
    { kind: 'caveat', text: [text('Une réserve de plus')] },
    { kind: 'notice', tone: 'warning', text: [text('Un avis')] },
    {
      kind: 'choices',
      prompt: [text('Que voulez-vous dire ?')],
      items: [
        { label: 'Premier choix', detail: 'le premier', action: choice('first') },
        { label: 'Deuxième choix', action: choice('second') },
      ],
    },
    { kind: 'examples', items: [{ command: '/diplo timeline XV', text: 'une chronologie' }] },
    { kind: 'actions', items: [{ label: 'Page suivante', action: NEXT_PAGE }] },
  ];
  return { lang, outcome: 'answered', blocks, page: { current: 1, total: 3 } };
}

async function until(reached: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + DEADLINE;
  while (!reached()) {
    if (performance.now() > deadline) throw new Error(`waited ${DEADLINE} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Long enough for a second delivery to show itself. */
const quiet = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
