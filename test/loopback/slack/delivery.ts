import type { Json } from './workspace.js';

/** What Slack sends to an app, by the way it comes over HTTP. */
export type DeliveryKind = 'slash_commands' | 'interactive' | 'events_api';

/** What became of a delivery. */
export interface Acknowledged {
  readonly milliseconds: number;
  readonly payload: Json;
  /** How often it had to be sent. */
  readonly attempts: number;
}

/** A Delivery brings payloads to the app, over a socket or HTTP, and waits for the acknowledgement. */
export interface Delivery {
  deliver(kind: DeliveryKind, payload: Json, options?: DeliverOptions): Promise<Acknowledged>;
}

export interface DeliverOptions {
  /** Sends it a second time, as Slack does when it believes the first lost. */
  readonly twice?: boolean;
}

export const ACKNOWLEDGE_MILLISECONDS = 3_000;
