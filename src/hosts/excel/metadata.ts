// functions.json: what Excel knows of the functions before it calls them, derived from the catalogue.
import { catalogue } from '../../catalogue';
import type { FunctionRecord } from '../../catalogue/record';
import { argumentHelp } from '../../catalogue/help';
import { helpPage } from '../../catalogue/help-page';
import type { Argument } from '../../catalogue/arguments/argument';
import type { Language } from '../../data/shapes';

/**
 * The metadata of all functions with their descriptions in one language; names and ids are the same in each.
 * @param address where the site stands, https and without a slash at its end: Excel opens the pages of help there
 */
export function functionsMetadata(language: Language, address: string) {
  return {
    // Without it Excel answers for the function where an input cell holds an error, and the other cells get no value.
    allowErrorForDataTypeAny: true,
    // PARTNERSHIP answers with a data-type card where Excel has them.
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map((record) => functionMetadata(record, language, address)),
  };
}

function functionMetadata(record: FunctionRecord, language: Language, address: string) {
  return {
    id: record.name,
    name: record.name,
    description: record.summary[language],
    helpUrl: `${address}/${helpPage(record, language)}`,
    parameters: record.parameters.map((parameter) => parameterMetadata(record, parameter, language)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function parameterMetadata(record: FunctionRecord, parameter: Argument, language: Language) {
  return {
    name: parameter.name,
    description: argumentHelp(parameter, language),
    type: 'any',
    // Ranges come whole, in one call, and are broadcast here; the arguments of tables are single values, or one range.
    dimensionality: record.shape === 'scalar' || parameter.takesRange ? 'matrix' : 'scalar',
    ...(parameter.isRequired ? {} : { optional: true }),
  };
}
