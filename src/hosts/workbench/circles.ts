// A formula that refers to its own cell, directly or through others, is an error. Univer 0.25.1 calculates it as far as it comes
// and shows that: 0, or whatever the cells held before.
import type { Univer } from '@univerjs/core';
import {
  ErrorType,
  type FormulaDependencyTree,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';
import { cyclesIn } from './cycles';

type Tree = FormulaDependencyTree;

/** What is private of Univer's own; a test in the browser says when it is no longer so. */
interface Generator {
  generate(isWholeModel?: boolean): Promise<Tree[]>;
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

const circular = `=${ErrorType.CYCLE}`;

export function findCircles(univer: Univer): void {
  const injector = univer.__getInjector();
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const generate = generator.generate.bind(generator);
  let inCircles: ReadonlySet<number> = new Set();
  // Asked while what depends on what is still known. No second round of calculations: it would not make an error a number.
  generator._checkIsCycleDependency = (trees) => {
    const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
    const dependents = (id: number): number[] => {
      const tree = byId.get(id);
      const found = tree === undefined ? [] : [...dependencies.searchDependency(tree.toRTreeItem())];
      return found.filter((each) => !asksPlacesOnly(byId.get(each)?.formula ?? ''));
    };
    inCircles = cyclesIn([...byId.keys()], dependents);
    return false;
  };
  // The trees are Univer's own and come again: one that is to be an error this time stands behind a mask.
  generator.generate = async (isWholeModel) =>
    (await generate(isWholeModel)).map((tree) =>
      inCircles.has(tree.treeId) ? (Object.create(tree, { formula: { value: circular } }) as Tree) : tree,
    );
}

const places = /\b(?:ROWS?|COLUMNS?)\([^()]*\)/gi;

/** ROW(A1) in A1 asks where a cell is and not what it holds: no circle, in Excel as here. */
const asksPlacesOnly = (formula: string): boolean =>
  formula.search(places) >= 0 && !/[A-Z]\$?\d/i.test(formula.replace(places, ''));
