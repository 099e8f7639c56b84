// Cards as Excel's data types: an entity whose properties a person opens from the cell, each attributed to the source.
import type { Card, CellValue } from '../../cells/value';

/** Below this set Excel refuses data types from functions; the JavaScript-only runtime has no Office to ask. */
const dataTypesSet = ['CustomFunctionsRuntime', '1.4'] as const;

export function hasDataTypes(): boolean {
  // Outside Excel Office may be there without a context, and the context without requirements.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.requirements?.isSetSupported(...dataTypesSet) ?? false;
}

export function entityOf(card: Card): Excel.EntityCellValue {
  const attribution = [{ sourceText: card.source.publisher, sourceAddress: card.source.url }];
  const properties = card.properties.map(
    ({ name, value }) => [name, { ...cellValueOf(value), propertyMetadata: { attribution } }] as const,
  );
  return {
    type: 'Entity',
    text: card.text,
    properties: Object.fromEntries(properties),
    provider: { description: `${card.source.publisher}, ${card.source.url}` },
    layouts: {
      card: {
        title: { property: 'name' },
        sections: [{ layout: 'List', properties: card.properties.map(({ name }) => name) }],
      },
    },
  };
}

function cellValueOf(value: CellValue): Excel.DoubleCellValue | Excel.BooleanCellValue | Excel.StringCellValue {
  switch (typeof value) {
    case 'number':
      return { type: 'Double', basicValue: value };
    case 'boolean':
      return { type: 'Boolean', basicValue: value };
    case 'string':
      return { type: 'String', basicValue: value };
  }
}
