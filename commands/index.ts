import type { CommandDefinition } from '../src/command/definition.js';
import { account } from './account.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { fact } from './fact.js';
import { help } from './help.js';
import { milestones } from './milestones.js';
import { overview } from './overview.js';
import { policy } from './policy.js';
import { rank } from './rank.js';
import { reload } from './reload.js';
import { source } from './source.js';
import { spending } from './spending.js';
import { status } from './status.js';
import { timeline } from './timeline.js';

/** What people can ask, in the order in which help lists it. */
export const commands: readonly CommandDefinition[] = [
  ask,
  account,
  milestones,
  policy,
  spending,
  overview,
  timeline,
  compare,
  check,
  rank,
  source,
  fact,
  status,
  reload,
  help,
];
