export * from './cited-values';
export * from './claims';
export * from './common';
export * from './cost-models';
export * from './flows';
export * from './hardware';
export * from './partnerships';
export * from './sites';
