import type { Exchange, LoopbackDiscord } from './discord.js';
import {
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  messageInteraction,
  type Scene,
  type TypedOption,
} from './interactions.js';
import { flat, list, textOf } from './rules.js';

type Json = Record<string, unknown>;

/** A button under a message, or an entry of a menu. */
export interface Pressable {
  readonly label: string;
  readonly customId: string;
  readonly value?: string;
}

/** Somebody at Discord whom nobody has seen before, unless the scene says who, and what they do with Diplo. Each act settles once they see an answer. */
export class Person {
  readonly #discord: LoopbackDiscord;
  readonly #scene: Scene;

  constructor(discord: LoopbackDiscord, scene: Partial<Scene> = {}) {
    this.#discord = discord;
    this.#scene = {
      applicationId: discord.applicationId,
      person: { id: '80351110224678912', locale: 'fr' },
      ...scene,
    };
  }

  async command(
    subcommand: string,
    options: Readonly<Record<string, TypedOption['value']>> = {},
  ): Promise<Exchange> {
    return this.#discord.answered(
      this.#discord.send(commandInteraction(this.#scene, subcommand, typed(options))),
    );
  }

  async type(subcommand: string, options: Readonly<Record<string, TypedOption['value']>>): Promise<Json[]> {
    const exchange = this.#discord.send(autocompleteInteraction(this.#scene, subcommand, typed(options)));
    await this.#discord.answered(exchange);
    return list(exchange.callbacks[0]?.data.choices);
  }

  async check(content: string): Promise<Exchange> {
    return this.#discord.answered(this.#discord.send(messageInteraction(this.#scene, content)));
  }

  /** Presses what carries the label under the last message of an exchange. */
  async press(after: Exchange, label: string | RegExp): Promise<Exchange> {
    const message = after.messages.at(-1) ?? {};
    const matches = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    const found = buttonsOf(message).find((button) => matches(button.label));
    if (!found)
      throw new Error(
        `no button ${label}; there are: ${buttonsOf(message)
          .map((button) => button.label)
          .join(', ')}`,
      );
    return this.#discord.answered(this.#discord.send(componentInteraction(this.#scene, message, found)));
  }
}

const typed = (options: Readonly<Record<string, TypedOption['value']>>): TypedOption[] =>
  Object.entries(options).map(([name, value]) => ({ name, value }));

/** Buttons and entries of menus under a message. */
export function buttonsOf(message: Json): Pressable[] {
  return flat(message.components).flatMap((component): Pressable[] => {
    const customId = textOf(component.custom_id);
    if (customId === '') return [];
    if (component.type === 2) return [{ label: textOf(component.label), customId }];
    return list(component.options).map(({ label, value }) => ({
      label: textOf(label),
      customId,
      value: textOf(value),
    }));
  });
}

/** The last message of an exchange. */
export const lastOf = (exchange: Exchange): Json => exchange.messages.at(-1) ?? {};

/** Whether a message is for one person alone. */
export const isPrivate = (message: Json): boolean => (Number(message.flags ?? 0) & 64) !== 0;

/** All the text of a message as its reader has it, markup and escapes undone. */
export const textIn = (message: Json): string =>
  flat(message.components)
    .map(({ content }) => readable(textOf(content)))
    .join('\n');

function readable(markdown: string): string {
  return markdown
    .replace(/\\([^0-9A-Za-z\s])/gu, (_, sign: string) =>
      String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0)),
    )
    .replace(/\[([^\]]*)\]\(<[^>]*>\)/gu, '$1')
    .replace(/^(?:#{1,3}|-#|>|-) /gmu, '')
    .replace(/```text\n|```|\*\*|[*`\u200b]/gu, '')
    .replace(/[\ue000-\ue0ff]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe000));
}
