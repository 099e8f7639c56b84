import type { Example as WorkedExample, FunctionRecord } from '../../catalogue/record';
import { namespace } from '../../formula/print';
import { argumentHelp, syntaxOf } from '../../catalogue/help';
import { helpPage } from '../../catalogue/help-page';
import { general } from '../../catalogue/number-formats';
import type { Text } from '../../data/shapes';
import { type LiveFormula, valueOf } from '../live-formula';
import { quantity } from '../../language/numbers';
import { FormulaLine } from '../ui/formula-line';
import { useLanguage } from '../ui/pane-context';

function numberFormatOf(record: FunctionRecord): Text {
  const numberFormat = record.shape === 'table' ? general : record.returns.numberFormat;
  return { en: numberFormat, fr: numberFormat };
}

export function FunctionEntry({ record }: { record: FunctionRecord }) {
  const { language, say, read } = useLanguage();
  const example = record.examples[0];
  return (
    <article class="card function">
      <h3>
        <code>{syntaxOf(record, language)}</code>
      </h3>
      <p>{read(record.summary)}</p>
      <details>
        <summary>{say('arguments')}</summary>
        <dl class="arguments">
          {record.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt>
                <code>{parameter.name}</code>
                {!parameter.isRequired && <span class="aside"> {say('optional')}</span>}
              </dt>
              <dd>{argumentHelp(parameter, language)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {example && <Example record={record} example={example} />}
      <HelpLink record={record} />
    </article>
  );
}

function HelpLink({ record }: { record: FunctionRecord }) {
  const { language, say } = useLanguage();
  return (
    <p class="note">
      <a href={helpPage(record, language)} target="_blank" rel="noopener">
        {say('helpPage')}
        <span class="unseen">
          {' '}
          {namespace}.{record.name} ({say('opensNewWindow')})
        </span>
      </a>
    </p>
  );
}

function Example({ record, example }: { record: FunctionRecord; example: WorkedExample }) {
  const { language, say, read } = useLanguage();
  const formula: LiveFormula = { function: record.name, arguments: example.arguments };
  const value = valueOf(formula);
  const answer = typeof value === 'number' ? quantity(value, 'none', language) : String(value ?? '');
  return (
    <div class="example">
      <p class="note">
        {say('example')}
        {language === 'fr' ? ' : ' : ': '}
        {read(example.because)}
      </p>
      <FormulaLine
        formula={formula}
        numberFormat={numberFormatOf(record)}
        answer={record.shape === 'table' ? undefined : answer}
      />
    </div>
  );
}
