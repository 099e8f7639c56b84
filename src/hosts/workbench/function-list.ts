// What Univer shows while a formula is typed: the catalogue's help in the page's language.
import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/engine-formula';
import { catalogue } from '../../catalogue';
import { namespace } from '../../formula/print';
import type { FunctionRecord } from '../../catalogue/record';
import { argumentHelp } from '../../catalogue/help';
import type { Argument } from '../../catalogue/arguments/argument';
import type { Language } from '../../data/shapes';

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

function parameterInfo(parameter: Argument, language: Language): Omit<IFunctionParam, 'example'> {
  return {
    name: parameter.name,
    detail: argumentHelp(parameter, language),
    require: parameter.isRequired ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    repeat: BooleanNumber.FALSE,
  };
}

function exampleOf(record: FunctionRecord, index: number): string {
  const given = record.examples.map((example) => example.arguments[index]).find((value) => value != null);
  return given === undefined ? '' : JSON.stringify(given);
}
