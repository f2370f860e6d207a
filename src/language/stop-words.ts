import { LANGS, type Lang } from './lang.js';
import { fold } from './text.js';

const FRENCH = `
  l' d' j' m' n' s' t' c' qu' jusqu' lorsqu' puisqu' quoiqu'
  le la les un une des du de au aux en et ou où ni ne pas y à a
  je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux soi
  mon ton son ma ta sa mes tes ses notre nos votre vos
  ce cet cette ces ceci cela ça celui celle ceux celles
  qui que quoi dont quand comment combien pourquoi quel quelle quels quelles
  lequel laquelle lesquels lesquelles auquel duquel desquels
  est sont été être était étaient ait soit fut furent es suis sommes êtes sera seront serait étant
  ai as a avons avez ont avait avaient avoir eu eut aura auront aurait ayant
  fait faire font
  dans par pour sur sous avec sans chez vers entre depuis pendant dès selon lors
  mais donc or car si comme alors ainsi aussi très tout tous toute toutes même mêmes autre autres
  là ici voici voilà puis peu peut peuvent
  t
`;

const ENGLISH = `
  's a an the this that these those there here
  i you he she it we they me him her us them my your his its our their mine yours ours theirs
  who whom whose which what when where why how
  is are was were be been being am isn't aren't wasn't weren't
  has have had having hasn't haven't hadn't do does did doing done don't doesn't didn't
  will would can could shall should may might must won't can't cannot couldn't wouldn't shouldn't
  i'm you're he's she's it's we're they're i've you've we've they've i'll we'll you'll they'll
  of in on at by for from to with without into onto as about than then
  and or nor but if so because while not no
  many much any some such each every both own same too very just also
  ok please tell
`;

function readList(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s/).filter(Boolean).map(fold));
}

/**
 * Words that say nothing about what a text is about, folded, interrogatives included: they are half of every
 * question. Negations count among them, because the index finds and does not judge.
 */
export const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: readList(FRENCH),
  en: readList(ENGLISH),
};

/** Whether a folded word is a stop word of `lang`, or of either language when `lang` is left out. */
export function isStopWord(folded: string, lang?: Lang): boolean {
  return lang === undefined
    ? LANGS.some((each) => STOP_WORDS[each].has(folded))
    : STOP_WORDS[lang].has(folded);
}
