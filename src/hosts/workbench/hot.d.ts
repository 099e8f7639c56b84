interface ImportMeta {
  /** Only in `npm run dev`. */
  readonly webpackHot?: { accept(module: string, changed: () => void): void };
}
