import { options as common, universal } from '../src/command/common-options.js';
import { type CommandContext, defineCommand } from '../src/command/definition.js';
import { FACTS_A_PAGE, listFacts, nothingListed, thingLabels } from '../src/command/listing.js';
import { select } from '../src/command/select.js';
import type { Account } from '../src/facts/entities.js';
import type { Frame } from '../src/facts/frame.js';
import { nameOf } from '../src/facts/names.js';
import type { Lang } from '../src/language/lang.js';

/** Tells whether an account is known and whose it is, or which accounts somebody has. */
export const account = defineCommand({
  name: 'account',
  names: { fr: 'compte', en: 'account' },
  aliases: ['comptes', 'accounts'],
  description: {
    fr: "Un compte est-il connu, et de qui ? Les comptes d'un acteur",
    en: 'Is an account known, and whose is it? The accounts of an actor',
  },
  options: {
    who: { ...common.actor, name: { fr: 'qui', en: 'who' }, rest: true },
    platform: common.platform,
    country: common.country,
    ...universal,
  },
  examples: {
    fr: ['compte @francediplo', 'compte Chine plateforme:douyin'],
    en: ['account @ChineseEmbinUS', 'account China platform:weibo'],
  },
  visibility: 'everyone',
  execute({ options: { who, platform, country } }, context) {
    const { things, frames } = select(context.base, { who, platform, country });
    const labels = thingLabels(things, context);
    const [thing] = things;
    const handle = thing?.kind === 'handle' ? context.base.accounts.get(thing.id) : undefined;
    const listed = handle ? frames : aboutAccounts(frames, context);
    const words = WORDS[context.lang];
    if (listed.length === 0) return nothingListed(words.none(labels), frames, context);
    return listFacts(
      {
        headline: handle ? identity(handle, context) : words.some(labels, listed.length),
        call: { command: 'account', options: { who: who && thing?.id, platform, country } },
        sections: [{ items: listed }],
        pageSize: FACTS_A_PAGE,
      },
      context,
    );
  },
});

/** What tells of an account: that it was opened, is active or lacks; then whatever names it by its handle. */
function aboutAccounts(frames: readonly Frame[], { base }: CommandContext): Frame[] {
  const named = ({ accounts }: Frame) => accounts.some((id) => base.accounts.get(id)?.handle !== undefined);
  return [
    ...frames.filter(({ kind }) => kind === 'account'),
    ...frames.filter((frame) => frame.kind !== 'account' && named(frame)),
  ];
}

/** "@francediplo : compte Twitter institutionnel ; titulaire : ministère …" */
function identity({ handle, platform, owner, role }: Account, { base, lang }: CommandContext): string {
  return WORDS[lang].identity(
    handle ?? '',
    nameOf(base, platform, lang),
    ROLES[lang][role],
    nameOf(base, owner, lang),
  );
}

const ROLES: Readonly<Record<Lang, Readonly<Record<Account['role'], string>>>> = {
  fr: {
    personal: 'personnel',
    institutional: 'institutionnel',
    spokesperson: 'de porte-parole',
    parody: 'parodique',
    protest: 'de contestation',
  },
  en: {
    personal: 'personal',
    institutional: 'institutional',
    spokesperson: "spokesperson's",
    parody: 'parody',
    protest: 'protest',
  },
};

const WORDS = {
  fr: {
    identity: (handle: string, platform: string, role: string, owner: string) =>
      `${handle} : compte ${role} sur ${platform} ; titulaire : ${owner}.`,
    some: (labels: string, count: number) =>
      `Comptes${labels && ` — ${labels}`} : ${count} ${count > 1 ? 'faits' : 'fait'} dans la base.`,
    none: (labels: string) => `Pas dans la base : aucun compte${labels && ` (${labels})`}.`,
  },
  en: {
    identity: (handle: string, platform: string, role: string, owner: string) =>
      `${handle}: ${role} account on ${platform}; held by ${owner}.`,
    some: (labels: string, count: number) =>
      `Accounts${labels && ` — ${labels}`}: ${count} ${count > 1 ? 'facts' : 'fact'} in the base.`,
    none: (labels: string) => `Not in the base: no account${labels && ` (${labels})`}.`,
  },
} as const;
