import type { types } from '@slack/bolt';
import { Action } from '../../reply/action.js';
import type { SlackLimits } from './limits.js';
import { label } from './text.js';

/** What pressing one of our buttons asks for: an action, and which part of a reply that fills several messages. */
export interface Press {
  readonly action: Action;
  readonly part: number;
}

/** Every button's `action_id` begins with it. */
export const ACTION_PREFIX = 'diplo:';

/** A press as a button's value: the action as JSON without what it takes by default, and the part if not the first. */
export function encodePress({ action, part }: Press): string {
  return JSON.stringify(part > 1 ? { ...action, part } : action, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

/** The press that a button's value holds; nothing for one of an older version, or of somebody else's making. */
export function decodePress(value: string | undefined): Press | undefined {
  if (value === undefined) return undefined;
  try {
    const { part = 1, ...rest } = JSON.parse(value) as Record<string, unknown>;
    const action = Action.safeParse(rest);
    const valid = typeof part === 'number' && Number.isInteger(part) && part >= 1 && part <= 1_000;
    return action.success && valid ? { action: action.data, part } : undefined;
  } catch {
    return undefined;
  }
}

/** What a press does to the message that holds the button: turns it to another page or language, leaves it, shares it. */
export type Verb = 'turn' | 'open' | 'share';

/** The verb in the `action_id` of one of our buttons. */
export const verbOf = (actionId: string): Verb => {
  const verb = actionId.slice(ACTION_PREFIX.length).split(':')[0];
  return verb === 'turn' || verb === 'share' ? verb : 'open';
};

/** A button, or nothing where its action is longer than Slack carries. */
export function button(
  text: string,
  press: Press,
  limits: SlackLimits,
  verb: Verb = 'open',
): types.Button | undefined {
  const value = encodePress(press);
  if (value.length > limits.buttonValue) return undefined;
  return { type: 'button', text: label(text, limits.buttonText), action_id: verb, value };
}

/** Numbers the buttons of a message, since no two may share an `action_id`. */
export function numberButtons(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  let number = 0;
  const numbered = (element: types.Button): types.Button => ({
    ...element,
    action_id: `${ACTION_PREFIX}${element.action_id}:${++number}`,
  });
  return blocks.map((block): types.KnownBlock => {
    if (block.type === 'actions')
      return {
        ...block,
        elements: block.elements.map((each) => (each.type === 'button' ? numbered(each) : each)),
      };
    if (block.type === 'section' && block.accessory?.type === 'button')
      return { ...block, accessory: numbered(block.accessory) };
    return block;
  });
}
