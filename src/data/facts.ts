// The article's own statements. No function answers with them.
import factFile from './facts.json';
import type { Fact } from './shapes';

export const facts = (): readonly Fact[] => factFile.records;
