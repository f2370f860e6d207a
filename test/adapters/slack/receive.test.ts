import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionedIn, questionIn } from '../../../src/adapters/slack/receive.js';
import { escapeText } from '../../../src/adapters/slack/text.js';
import { normalizeText } from '../../../src/language/text.js';

const rich = (...elements: unknown[]) => ({
  blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
});

describe('questionIn', () => {
  it.each([
    ['R&amp;D &lt;France&gt; ?', 'R&D <France> ?'],
    // Decoded once: what somebody typed as an entity stays one.
    ['&amp;lt;', '&lt;'],
    ['voir <https://a.example/x_y?b=1&amp;c=2>', 'voir https://a.example/x_y?b=1&c=2'],
    ['voir <http://lemonde.example|lemonde.example>', 'voir lemonde.example'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<@U0DIPLO> combien ?', 'combien ?'],
    ['et <@U1|francediplo> ?', 'et @francediplo ?'],
    ['et <@U2> ?', 'et @Amb_ChenXu ?'],
    ['et <@U9> ?', 'et @U9 ?'],
    ['<#C1|général> <!here> <!subteam^S1|@desk>', '#général @here @desk'],
    ['<!date^1392734382^{date}|18 février 2014>', '18 février 2014'],
    ['“combien” – d’abonnés — 2014–2019', `"combien" - d'abonnés - 2014-2019`],
    ['@Amb_ChenXu  et\u00a0@francediplo', '@Amb_ChenXu et @francediplo'],
    ['<', '<'],
    ['', ''],
  ])('reads %j', (typed, question) => {
    const names: Readonly<Record<string, string>> = { U2: 'Amb_ChenXu' };
    expect(questionIn({ text: typed }, 'U0DIPLO', (id) => names[id])).toBe(question);
  });

  it('takes what was typed from rich text, where nothing is markup', () => {
    const message = {
      text: '<@U0DIPLO> _Amb_ChenXu_ *combien* :flag-fr:',
      ...rich(
        { type: 'user', user_id: 'U0DIPLO' },
        { type: 'text', text: ' Amb_ChenXu', style: { italic: true } },
        { type: 'text', text: ' combien & <où> ', style: { bold: true } },
        { type: 'emoji', name: 'flag-fr', unicode: '1f1eb-1f1f7' },
        { type: 'link', url: 'http://a.example', text: 'a.example' },
        { type: 'link', url: 'https://b.example' },
        { type: 'user', user_id: 'U2' },
        { type: 'broadcast', range: 'here' },
      ),
    };
    expect(questionIn(message, 'U0DIPLO', () => 'francediplo')).toBe(
      'Amb_ChenXu combien & <où> 🇫🇷a.examplehttps://b.example@francediplo@here',
    );
    expect(mentionedIn(message)).toEqual(['U0DIPLO', 'U2']);
  });

  it('reads back whatever Slack escapes, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const expected = normalizeText(typed)
          .replace(/[^\S\n]+/gu, ' ')
          .trim();
        expect(questionIn({ text: escapeText(typed) })).toBe(expected);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), fc.string(), (any, text) => void questionIn({ text, blocks: [any] })),
    );
  });
});
