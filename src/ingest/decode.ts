/** Reads bytes as text: by their mark, as UTF-8 where they are that, else as Windows-1252, which old pages use. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new Error('is no text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const charset = declaredCharset(bytes);
    return charset === undefined || WESTERN.has(charset)
      ? decodeWestern(bytes)
      : new TextDecoder(charset).decode(bytes);
  }
}

/** The charset that a page names in its first kilobytes, if the platform knows it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /charset=["']?([\w-]{2,20})/u.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || name === 'utf-8') return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'latin1', 'iso-8859-1', 'ascii', 'us-ascii']);
/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has controls; Node 20 decodes the one as the other. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || code > 0x9f) continue;
    out += text.slice(copied, i) + FROM_0X80.charAt(code - 0x80);
    copied = i + 1;
  }
  return out + text.slice(copied);
}
