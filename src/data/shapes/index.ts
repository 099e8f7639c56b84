export * from './cited-values';
export * from './claims';
export * from './common';
export * from './cost-models';
export * from './hardware';
export * from './partnerships';
