import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';

/** What the XML Schema of the manifest finds, one sentence per problem. */
export async function schemaProblems(xml: string, schemaFolder: string): Promise<string[]> {
  const files = readdirSync(schemaFolder)
    .filter((fileName) => fileName.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(schemaFolder, fileName), 'utf8') }));
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: files.filter((file) => file.fileName === MAIN),
    preload: files.filter((file) => file.fileName !== MAIN),
  });
  return errors.map(({ message, loc }) => `line ${String(loc?.lineNumber ?? '?')}: ${message.trim()}`);
}
