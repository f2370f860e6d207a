import { Socket } from 'node:net';

// Tests may talk to servers that they started themselves, and to nothing else: a test that needs the
// network passes on one machine and fails on the next. Everything in Node (fetch, http, ws) ends here.
const LOCAL_HOSTS = new Set([undefined, 'localhost', '127.0.0.1', '::1', '[::1]']);

// Files share a thread, and this runs before each of them.
const GUARDED = Symbol.for('diplo.no-network');
const guarded = Socket.prototype as unknown as Record<symbol, boolean>;

if (!guarded[GUARDED]) {
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (!LOCAL_HOSTS.has(host)) {
      throw new Error(`tests run without network: refused to connect to ${host}`);
    }
    return Reflect.apply(connect, this, args);
  } as typeof connect;
  guarded[GUARDED] = true;
}

/** Socket.connect takes (options), (port, host) or (path), or those normalised into one array. */
function hostOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string') {
    return first.host;
  }
  return typeof first === 'number' && typeof second === 'string' ? second : undefined;
}
