import type { Compiler, Dependency } from 'webpack';

/**
 * Puts what each module imports back into the order in which it was read, before webpack keeps it in its cache. While
 * joining modules webpack sorts it in place (5.112), and sorted imports are joined in another order the next time: the same
 * sources would give another file, to be minified anew, when they come from the cache.
 */
export class AsReadPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('AsRead', (compilation) => {
      const read = new Map<{ dependencies: Dependency[] }, Dependency[]>();
      compilation.hooks.seal.tap('AsRead', () => {
        for (const module of compilation.modules) read.set(module, [...module.dependencies]);
      });
      compilation.hooks.afterSeal.tap('AsRead', () => {
        for (const [module, dependencies] of read) module.dependencies = dependencies;
      });
    });
  }
}
