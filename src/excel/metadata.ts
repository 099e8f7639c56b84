// functions.json: what Excel knows of the functions before it calls them, derived from the catalogue.
import { catalogue } from '../catalogue';
import type { FunctionRecord } from '../catalogue/define-function';
import { parameterHelp } from '../catalogue/help';
import { isRequired, type Parameter } from '../catalogue/parameters';
import type { Language } from '../data/shapes';

/** The metadata of all functions with their descriptions in one language; names and ids are the same in each. */
export function functionsMetadata(language: Language) {
  return {
    // Without it Excel answers for the function where an input cell holds an error, and the other cells get no value.
    allowErrorForDataTypeAny: true,
    // PARTNERSHIP answers with a data-type card where Excel has them.
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map((record) => functionMetadata(record, language)),
  };
}

function functionMetadata(record: FunctionRecord, language: Language) {
  return {
    id: record.name,
    name: record.name,
    description: record.summary[language],
    parameters: record.parameters.map((parameter) => parameterMetadata(record, parameter, language)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function parameterMetadata(record: FunctionRecord, parameter: Parameter, language: Language) {
  return {
    name: parameter.name,
    description: parameterHelp(parameter, language),
    type: 'any',
    // Ranges come whole, in one call, and are broadcast here; the arguments of tables are single values.
    dimensionality: record.shape === 'scalar' ? 'matrix' : 'scalar',
    ...(isRequired(parameter) ? {} : { optional: true }),
  };
}
