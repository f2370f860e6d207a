import type { z } from 'zod';
import type { Lang } from '../../language/lang.js';
import type { Frame } from '../frame.js';
import type { Entities } from '../names.js';

/** What a kind tells the engine of one of its facts; the loader adds what every fact has. */
export type Projection = Pick<Frame, 'actors' | 'accounts' | 'platforms' | 'measures' | 'actions' | 'slots'> &
  Partial<Pick<Frame, 'countries' | 'partOf'>>;

/** A FactKind is one kind of fact: its fields, its sentence in both languages, and its frame. */
export interface FactKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The sentence without its final dot; composed from the fields, or the written one. */
  statement(fact: z.infer<Schema>, entities: Entities, lang: Lang): string;
  project(fact: z.infer<Schema>, entities: Entities): Projection;
}

export function defineKind<Schema extends z.ZodType>(kind: FactKind<Schema>): FactKind<Schema> {
  return kind;
}
