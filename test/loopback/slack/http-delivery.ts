import { createHmac } from 'node:crypto';
import {
  ACKNOWLEDGE_MILLISECONDS,
  type Acknowledged,
  type DeliverOptions,
  type Delivery,
  type DeliveryKind,
} from './delivery.js';
import { type Json, object, type Workspace } from './workspace.js';

export interface SignedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Slack's end of HTTP: signed requests to the app's address. */
export class HttpDelivery implements Delivery {
  readonly #target: string;
  readonly #secret: string;
  readonly #workspace: Workspace;

  constructor(target: string, secret: string, workspace: Workspace) {
    this.#target = target;
    this.#secret = secret;
    this.#workspace = workspace;
  }

  async deliver(
    kind: DeliveryKind,
    payload: Json,
    { twice = false }: DeliverOptions = {},
  ): Promise<Acknowledged> {
    const started = performance.now();
    const response = await this.send(this.sign(kind, payload));
    const milliseconds = performance.now() - started;
    if (response.status !== 200) this.#workspace.problems.push(`${kind} answered with ${response.status}`);
    if (milliseconds > ACKNOWLEDGE_MILLISECONDS)
      this.#workspace.problems.push(`no acknowledgement of ${kind} within 3 s`);
    const text = await response.text();
    if (twice) {
      const again = this.sign(kind, payload);
      await this.send({
        ...again,
        headers: { ...again.headers, 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' },
      });
    }
    return { milliseconds, payload: text === '' ? {} : object(JSON.parse(text)), attempts: 1 };
  }

  /** A request as Slack signs it; `seconds` is how far its clock is from ours. */
  sign(kind: DeliveryKind, payload: Json, seconds = 0, secret = this.#secret): SignedRequest {
    const body = bodyOf(kind, payload);
    const timestamp = String(Math.floor(Date.now() / 1000) + seconds);
    // Every request of Slack's differs in a second or in a body; the nonce keeps quick tests apart.
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    return {
      body,
      headers: {
        'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      },
    };
  }

  send({ body, headers }: SignedRequest): Promise<Response> {
    return fetch(this.#target, { method: 'POST', headers, body });
  }
}

function bodyOf(kind: DeliveryKind, payload: Json): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]);
  return new URLSearchParams(fields).toString();
}
