// Formulas that are an error here, whatever Univer 0.25.1 makes of them. One that refers to its own cell, directly or through
// others, it calculates as far as it comes, and shows 0 or what the cells held before; of COUNT(B10#) it makes 0.
import type { Univer } from '@univerjs/core';
import {
  ErrorType,
  type FormulaDependencyTree,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import { excelOnly } from '../../formula/excel-only';
import { cyclesIn } from './cycles';

type Tree = FormulaDependencyTree;

/** What is private of Univer's own; a test in the browser says when it is no longer so. */
interface Generator {
  generate(isWholeModel?: boolean): Promise<Tree[]>;
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

export function refuseFormulas(univer: Univer): void {
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const generate = generator.generate.bind(generator);
  let inCircles: ReadonlySet<number> = new Set();
  // Asked while what depends on what is still known. No second round of calculations: it would not make an error a number.
  generator._checkIsCycleDependency = (trees) => {
    const byId = new Map(trees.filter((tree) => !asksPlacesOnly(tree)).map((tree) => [tree.treeId, tree]));
    const dependents = (id: number): number[] => {
      const tree = byId.get(id);
      return tree === undefined ? [] : [...dependencies.searchDependency(tree.toRTreeItem())];
    };
    inCircles = cyclesIn([...byId.keys()], dependents);
    return false;
  };
  // The trees are Univer's own and come again: one that is to be an error this time stands behind a mask.
  generator.generate = async (isWholeModel) =>
    (await generate(isWholeModel)).map((tree) => {
      const error = inCircles.has(tree.treeId) ? ErrorType.CYCLE : excelOnly(tree.formula) && ErrorType.VALUE;
      return error === undefined ? tree : (Object.create(tree, { formula: { value: `=${error}` } }) as Tree);
    });
}

const places = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;

/** ROW(A1) in A1 asks where a cell is and not what it holds: no circle, in Excel as here. */
const asksPlacesOnly = ({ formula }: Tree): boolean =>
  formula.search(places) >= 0 && !/[A-Z]\$?\d/i.test(formula.replace(places, ''));
