import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);
// Bolt's own copy of the types is the one that the adapter is written against.
const typesFolder = join(
  dirname(require.resolve('@slack/types', { paths: [require.resolve('@slack/bolt')] })),
  '..',
);
const cache = join(process.cwd(), 'node_modules/.cache');

/** Checks a value against a type of @slack/types; what it finds, or nothing. */
export type StructureCheck = (type: string, value: unknown) => string[];

let check: StructureCheck | undefined;

/** Structure as @slack/types has it: unknown fields and block types are refused. It holds no limits. */
export async function structureCheck(): Promise<StructureCheck> {
  if (check) return check;
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true });
  ajv.addSchema(await schema(), 'slack');
  const compiled = new Map<string, ValidateFunction | undefined>();
  check = (type, value) => {
    if (!compiled.has(type)) {
      const known = /^\w+$/u.test(type) && ajv.getSchema(`slack#/definitions/${type}`) !== undefined;
      compiled.set(type, known ? ajv.compile({ $ref: `slack#/definitions/${type}` }) : undefined);
    }
    const validate = compiled.get(type);
    if (!validate) return [`@slack/types has no ${type}`];
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${type}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
  return check;
}

/** Generated once for each version of the types; it takes some seconds. */
async function schema(): Promise<object> {
  const { version } = JSON.parse(readFileSync(join(typesFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const file = join(cache, `slack-types-${version}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as object;
  const { createGenerator } = await import('ts-json-schema-generator');
  const generated = createGenerator({
    path: join(typesFolder, 'dist/index.d.ts'),
    type: 'KnownBlock',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('KnownBlock');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(generated));
  return generated;
}
