/** The library has no types of its own; tests need only this. */
declare module 'edtf' {
  export function parse(text: string): unknown;
}
