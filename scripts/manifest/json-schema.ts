import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

/** What a JSON Schema finds, one sentence per problem. */
export function jsonSchemaProblems(value: unknown, schemaFile: string): string[] {
  // Both of Microsoft's are draft 04 by name; nothing in them means another thing in draft 07, which this validator reads.
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as { $schema?: string };
  delete schema.$schema;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}
