import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, without their ends. Only `\n` and `\r\n` end a line, so that one line written by another
 * program is one line here, whatever characters it holds. A last line without its end counts; nothing after the
 * last end does not.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let open: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    open.push(first);
    for (const next of others) {
      yield withoutReturn(open.join(''));
      open = [next];
    }
  }
  const last = open.join('') + decoder.end();
  if (last !== '') yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
