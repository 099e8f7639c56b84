// What Univer shows while a formula is typed: the catalogue's help in the page's language.
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { Univer } from '@univerjs/core';
import { catalogue } from '../catalogue';
import { namespace } from '../catalogue/formula';
import type { FunctionRecord } from '../catalogue/define-function';
import { parameterHelp } from '../catalogue/help';
import { isRequired, type Parameter } from '../catalogue/parameters';
import type { Language } from '../data/shapes';

export const functionList = (language: Language): IFunctionInfo[] =>
  catalogue.map((record) => functionInfo(record, language));

function functionInfo(record: FunctionRecord, language: Language): IFunctionInfo {
  return {
    functionName: `${namespace}.${record.name}`,
    functionType: FunctionType.User,
    description: record.summary[language],
    abstract: record.summary[language],
    functionParameter: record.parameters.map((parameter, index) => ({
      ...parameterInfo(parameter, language),
      example: exampleOf(record, index),
    })),
  };
}

function parameterInfo(parameter: Parameter, language: Language): Omit<IFunctionParam, 'example'> {
  return {
    name: parameter.name,
    detail: parameterHelp(parameter, language),
    require: isRequired(parameter) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    repeat: BooleanNumber.FALSE,
  };
}

function exampleOf(record: FunctionRecord, index: number): string {
  const given = record.examples.map((example) => example.arguments[index]).find((value) => value != null);
  return given === undefined ? '' : JSON.stringify(given);
}

/**
 * Univer cuts the suggestions after ten, fewer than there are functions here: its list asks this service and takes
 * `slice(0, 10)` of the answer. The answer for our namespace therefore stays whole when sliced.
 */
export function suggestAll(univer: Univer): void {
  const service = univer.__getInjector().get(IDescriptionService);
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    return text.toUpperCase().startsWith(namespace) ? Object.assign(found, { slice: () => found }) : found;
  };
}
